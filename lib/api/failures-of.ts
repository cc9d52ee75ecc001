import { z } from "zod";
import type { Door } from "#lib/api/operation";
import { type ErrorCode, errorCodes } from "#lib/contracts/error-codes";

/** Failures that an operation may answer with: its own, and those that follow from its parts. */
export function failuresOf({ access, parts, form, answer, limit, failures = [] }: Door): ErrorCode[] {
  const body = parts.body !== undefined || form !== undefined;
  const media = answer.further !== undefined && 206 in answer.further;
  const may: Partial<Record<ErrorCode, boolean>> = {
    UNAUTHENTICATED: access.name !== "public",
    FORBIDDEN: access.name !== "public",
    // Other people's things, and ids that cannot be any.
    NOT_FOUND: hasFields(parts.params) || access.name === "viewer",
    PASSWORD_REQUIRED: access.name === "viewer",
    VALIDATION_ERROR: hasFields(parts.query) || hasFields(parts.headers) || body,
    UNSUPPORTED_FIELD: hasFields(parts.query) || body,
    MALFORMED_BODY: body,
    UNSUPPORTED_MEDIA_TYPE: body,
    BODY_TOO_LARGE: body,
    RANGE_NOT_SATISFIABLE: media,
    RATE_LIMIT_EXCEEDED: limit !== "none",
  };
  return errorCodes.filter((code) => may[code] || failures.includes(code));
}

const hasFields = (part: z.ZodType | undefined): boolean =>
  part !== undefined && (!(part instanceof z.ZodObject) || Object.keys(part.shape).length > 0);
