import type { ErrorForm } from "#lib/api/error-form";
import { ErrorBody } from "#lib/contracts/error-codes";
import { type Failure, isFailure } from "#lib/errors/failure";
import { failureTable } from "#lib/errors/failure-table";
import { toJobError } from "#lib/errors/to-job-error";

export interface ErrorAnswer {
  status: number;
  body: ErrorBody;
}

/** Any thrown value as `/api/v1` answers it. Words of unknown errors stay inside. */
export function errorAnswer(error: unknown, requestId: string): ErrorAnswer {
  const { code, message, stage, provider, retryable } = toJobError(error);
  const issues = isFailure(error) ? issuesOf(error) : undefined;
  return {
    status: failureTable[code].status,
    body: { error: { code, message, stage, provider, retryable, request_id: requestId, issues } },
  };
}

/** The form of `/api/v1`, and of every door that has no other. */
export const usualErrors: ErrorForm = {
  schema: ErrorBody,
  status: (code) => failureTable[code].status,
  answer: errorAnswer,
};

const issuesOf = ({ issues }: Failure) => issues?.map(({ path, message }) => ({ path, message }));
