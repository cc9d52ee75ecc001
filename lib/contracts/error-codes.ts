import { z } from "zod";

export const errorCodes = [
  "VALIDATION_ERROR",
  "MALFORMED_BODY",
  "UNSUPPORTED_MEDIA_TYPE",
  "BODY_TOO_LARGE",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "NOT_FOUND",
  "METHOD_NOT_ALLOWED",
  "CONFLICT",
  "PRECONDITION_FAILED",
  "CHECKSUM_MISMATCH",
  "NOT_READY",
  "IDEMPOTENCY_MISMATCH",
  "RANGE_NOT_SATISFIABLE",
  "RATE_LIMIT_EXCEEDED",
  "BUDGET_EXCEEDED",
  "QUOTA_EXCEEDED",
  "PASSWORD_REQUIRED",
  "ADDRESS_REFUSED",
  "ADDRESS_UNREACHABLE",
  "FILE_REFUSED",
  "UNSUPPORTED_FIELD",
  "MODEL_RETIRED",
  "CONTENT_POLICY_VIOLATION",
  "AUTHENTICATION_ERROR",
  "INSUFFICIENT_BALANCE",
  "INVALID_INPUT",
  "PROVIDER_UNAVAILABLE",
  "PROVIDER_FAILED",
  "RESULT_EXPIRED",
  "PURCHASE_UNKNOWN",
  "STORYBOARD_INVALID",
  "WRITER_FAILED",
  "SPEECH_FAILED",
  "DRAWING_FAILED",
  "ENCODING_FAILED",
  "DEADLINE_EXCEEDED",
  "CANCELLED",
  "DISK_FULL",
  "STORAGE_FAILED",
  "INTERNAL_ERROR",
] as const;
export const ErrorCode = z.enum(errorCodes);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** Why a job failed, as it is stored and shown. */
export const JobError = z.strictObject({
  code: ErrorCode,
  /** What happened and what to do, in a sentence for people. */
  message: z.string(),
  stage: z.string().optional(),
  provider: z.string().optional(),
  retryable: z.boolean(),
});
export type JobError = z.infer<typeof JobError>;

export const Issue = z.strictObject({ path: z.string(), message: z.string() });
export type Issue = z.infer<typeof Issue>;

/** The error body of `/api/v1`. */
export const ErrorBody = z.strictObject({
  error: z.strictObject({
    code: ErrorCode,
    message: z.string(),
    stage: z.string().optional(),
    provider: z.string().optional(),
    retryable: z.boolean(),
    request_id: z.string(),
    issues: z.array(Issue).optional(),
  }),
});
export type ErrorBody = z.infer<typeof ErrorBody>;
