import type { Value } from "#lib/contracts/figure-objects";
import { compileExpression } from "#lib/render/compile-expression";
import type { Scope } from "#lib/render/timeline/timeline";

/** The number that a value is in a scope. Throws for text that is no expression over it. */
export const evaluateValue = (value: Value, scope: Scope): number =>
  typeof value === "number" ? value : compileExpression(value, Object.keys(scope))(scope);
