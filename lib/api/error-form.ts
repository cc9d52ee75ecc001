import type { z } from "zod";
import type { ErrorCode } from "#lib/contracts/error-codes";

/** How a door says that something went wrong: each has the form that its callers know. */
export interface ErrorForm {
  /** Of the whole body. */
  readonly schema: z.ZodType;
  /** HTTP status of a code. */
  status(code: ErrorCode): number;
  /** Any thrown value as this door answers it. Words of unknown errors stay inside. */
  answer(error: unknown, requestId: string): { status: number; body: object };
}
