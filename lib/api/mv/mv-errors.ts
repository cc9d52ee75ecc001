import { z } from "zod";
import type { ErrorForm } from "#lib/api/error-form";
import { mvTime } from "#lib/api/mv/mv-time";
import { ErrorCode, type JobError } from "#lib/contracts/error-codes";
import { isFailure } from "#lib/errors/failure";
import { failureTable } from "#lib/errors/failure-table";
import { toJobError } from "#lib/errors/to-job-error";

const fields = {
  /** The family of the error, as `VideoGenerationError` or `NotFound`. */
  error: z.string(),
  error_code: ErrorCode,
  /** What happened and what to do, in a sentence for people. */
  message: z.string(),
  /** Who was asked to do it, where somebody was. */
  backend_used: z.string().nullable(),
  timestamp: z.string(),
  details: z.string(),
} as const;
export const MvErrorFields = z.strictObject(fields);
export type MvErrorFields = z.infer<typeof MvErrorFields>;

/** An error of `/api/mv`; the same once more under `detail`, where callers of its first servers look. */
export const MvError = z.strictObject({ ...fields, detail: MvErrorFields });

/** What callers did wrong has names of its own; everything else has that of the operation. */
const names: Readonly<Partial<Record<ErrorCode, string>>> = {
  ...{ VALIDATION_ERROR: "ValidationError", MALFORMED_BODY: "ValidationError", UNSUPPORTED_FIELD: "ValidationError" },
  ...{ UNSUPPORTED_MEDIA_TYPE: "ValidationError", BODY_TOO_LARGE: "ValidationError", FILE_REFUSED: "ValidationError" },
  ...{ UNAUTHENTICATED: "Unauthorized", FORBIDDEN: "Forbidden", PASSWORD_REQUIRED: "Unauthorized" },
  ...{ NOT_FOUND: "NotFound", NOT_READY: "NotReady", METHOD_NOT_ALLOWED: "MethodNotAllowed", CONFLICT: "Conflict" },
  ...{ RANGE_NOT_SATISFIABLE: "RangeNotSatisfiable", IDEMPOTENCY_MISMATCH: "ValidationError" },
  DEADLINE_EXCEEDED: "ServiceTimeout",
};

/** Statuses where this door's callers know others than those of `/api/v1`. */
const statuses: Readonly<Partial<Record<ErrorCode, number>>> = {
  // What a vendor could not or would not do.
  ...{ CONTENT_POLICY_VIOLATION: 500, AUTHENTICATION_ERROR: 500, INSUFFICIENT_BALANCE: 500 },
  ...{ PROVIDER_UNAVAILABLE: 500, PROVIDER_FAILED: 500, RESULT_EXPIRED: 500, PURCHASE_UNKNOWN: 500 },
  ...{ MODEL_RETIRED: 500, WRITER_FAILED: 500 },
  DEADLINE_EXCEEDED: 503,
  // A cap is a limit of a rate, by the month: Retry-After says when the next begins.
  BUDGET_EXCEEDED: 429,
};

const statusOf = (code: ErrorCode): number => statuses[code] ?? failureTable[code].status;

/** The form of this door's errors; `family` names what an operation of it fails at. */
export const mvErrors = (family: string): ErrorForm => ({
  schema: MvError,
  status: statusOf,
  answer: (error) => {
    const issues = isFailure(error) ? error.issues : undefined;
    const lines = issues?.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`));
    const told = mvErrorFields(toJobError(error), family, lines?.join("\n"));
    return { status: statusOf(told.error_code), body: { ...told, detail: told } };
  },
});

/** A stored or thrown error in this door's words. */
export function mvErrorFields({ code, message, provider }: JobError, family: string, details?: string): MvErrorFields {
  return {
    ...{ error: names[code] ?? family, error_code: code, message, backend_used: provider ?? null },
    ...{ timestamp: mvTime(new Date()), details: details ?? failureTable[code].sentence },
  };
}
