import type { Point, Value } from "#lib/contracts/figure-objects";
import { compileExpression } from "#lib/render/compile-expression";
import type { Reader } from "#lib/render/figures/object-drawing";
import type { Spot } from "#lib/render/figures/spot";
import type { Scope } from "#lib/render/timeline/timeline";

/** Reads values at a moment; expressions are compiled once. `names` are the scene's parameters. */
export function valueReader(names: readonly string[]): (scope: Scope) => Reader {
  const compiled = new Map<string, (scope: Scope) => number>();
  const compile = (text: string, variable: string | undefined): ((scope: Scope) => number) => {
    const key = `${variable ?? ""}:${text}`;
    const known = compiled.get(key) ?? compileExpression(text, variable === undefined ? names : [...names, variable]);
    compiled.set(key, known);
    return known;
  };
  return (scope) => {
    const value = (v: Value): number => (typeof v === "number" ? v : compile(v, undefined)(scope));
    return {
      value,
      spot: ([x, y]: Point): Spot => [value(x), value(y)],
      curve: (expression, variable) => {
        const run = compile(expression, variable);
        const own = { ...scope };
        return (at) => {
          own[variable] = at;
          return run(own);
        };
      },
    };
  };
}
