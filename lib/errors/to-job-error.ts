import type { ErrorCode, JobError } from "#lib/contracts/error-codes";
import { isFailure } from "#lib/errors/failure";
import { failureTable } from "#lib/errors/failure-table";

/** Any thrown value as the error a job stores. Unknown errors keep their words out of sight: they may hold secrets. */
export function toJobError(error: unknown, stage?: string): JobError {
  if (isFailure(error)) {
    const { code, message, retryable, provider } = error;
    return { code, message, retryable, stage: error.stage ?? stage, provider };
  }
  const code = codeOf(error);
  return { code, message: failureTable[code].sentence, retryable: failureTable[code].retryable, stage };
}

function codeOf(error: unknown): ErrorCode {
  if (!(error instanceof Error)) return "INTERNAL_ERROR";
  if (error.name === "AbortError") return "CANCELLED";
  if (error.name === "TimeoutError") return "DEADLINE_EXCEEDED";
  if ("code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT")) return "DISK_FULL";
  return "INTERNAL_ERROR";
}
