import type { ErrorCode, Issue } from "#lib/contracts/error-codes";
import { failureTable } from "#lib/errors/failure-table";

export interface FailureDetails {
  /** A sentence for people that says what to do; the table's sentence when absent. */
  message?: string;
  stage?: string;
  provider?: string;
  cause?: unknown;
  issues?: readonly Issue[];
  /** After how long the same may be tried again, where that is known. */
  retryAfterSeconds?: number;
  /** It must not be tried again by itself, whatever its code: it may have cost something. A person may. */
  final?: boolean;
}

/** An error with a place in the failure table: safe to show, to store and to answer with. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly code: ErrorCode;
  readonly retryable: boolean;
  readonly stage?: string;
  readonly provider?: string;
  readonly issues?: readonly Issue[];
  readonly retryAfterSeconds?: number;
  readonly final: boolean;

  constructor(code: ErrorCode, details: FailureDetails = {}) {
    super(details.message ?? failureTable[code].sentence, { cause: details.cause });
    this.code = code;
    this.retryable = failureTable[code].retryable;
    this.stage = details.stage;
    this.provider = details.provider;
    this.issues = details.issues;
    this.retryAfterSeconds = details.retryAfterSeconds;
    this.final = details.final ?? false;
  }
}

// By name and code, not instanceof: a bundle and a plain module may each hold a copy of the class.
export function isFailure(error: unknown): error is Failure {
  return error instanceof Error && error.name === "Failure" && "code" in error && "retryable" in error;
}
