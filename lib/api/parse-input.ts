import type { z } from "zod";
import { inputFailure } from "#lib/api/input-failure";
import { unstorableAt } from "#lib/api/unstorable-at";
import type { ErrorCode } from "#lib/contracts/error-codes";
import { Failure } from "#lib/errors/failure";

type Refusals = Readonly<Record<string, ErrorCode>>;

/**
 * A request's parts by their schemas. An address whose parameters cannot be right does not exist (NOT_FOUND);
 * what stands at one of the places of
 * `refusals` has its code; everything else throws VALIDATION_ERROR or UNSUPPORTED_FIELD with issues.
 */
export function parseInput<I extends z.ZodType>(schema: I, raw: unknown, refusals: Refusals = {}): z.output<I> {
  const result = schema.safeParse(raw);
  if (!result.success) {
    for (const { path, message } of result.error.issues) {
      const code = refusals[path.join(".")];
      if (code !== undefined) throw new Failure(code, { message });
    }
    throw result.error.issues.some(({ path }) => isAddress(path))
      ? new Failure("NOT_FOUND")
      : inputFailure(result.error);
  }
  const wrong = unstorableAt(result.data);
  if (wrong === undefined) return result.data;
  throw isAddress(wrong) ? new Failure("NOT_FOUND") : unstorable(wrong.slice(1).join("."));
}

const isAddress = (path: readonly PropertyKey[]): boolean => path[0] === "params";

function unstorable(path: string): Failure {
  const message = "This text has a NUL or half a character in it; remove it.";
  return new Failure("VALIDATION_ERROR", { message: `${path}: ${message}`, issues: [{ path, message }] });
}
