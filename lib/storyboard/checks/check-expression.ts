import type { Issue } from "#lib/contracts/error-codes";
import type { Value } from "#lib/contracts/figure-objects";
import { compileExpression } from "#lib/render/compile-expression";

/** Numbers are fine; text must compile over the names. */
export function checkValue(value: Value | undefined, names: readonly string[], path: string): Issue[] {
  if (typeof value !== "string") return [];
  try {
    compileExpression(value, names);
    return [];
  } catch (error) {
    const known = names.length > 0 ? `Known names: ${names.join(", ")}.` : "The scene has no parameters.";
    const why = error instanceof Error ? error.message : String(error);
    return [{ path, message: `${why} ${known}` }];
  }
}

export const checkPoint = (point: readonly Value[] | undefined, names: readonly string[], path: string): Issue[] =>
  (point ?? []).flatMap((value, i) => checkValue(value, names, `${path}.${i}`));
