import type { z } from "zod";
import { inputFailure } from "#lib/api/input-failure";
import { Failure } from "#lib/errors/failure";

/**
 * A request's parts by their schemas. An address whose parameters cannot be right does not exist (NOT_FOUND);
 * everything else throws VALIDATION_ERROR or UNSUPPORTED_FIELD with issues.
 */
export function parseInput<I extends z.ZodType>(schema: I, raw: unknown): z.output<I> {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  if (result.error.issues.some((issue) => issue.path[0] === "params")) throw new Failure("NOT_FOUND");
  throw inputFailure(result.error);
}
