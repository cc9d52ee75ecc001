import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import { compileExpression } from "#lib/render/compile-expression";
import { texToExpression } from "#lib/storyboard/outline/reading/tex-to-expression";

const samples = 80;
/** Windows that are tried, the first in which the curve is there nearly everywhere. */
const windows = [
  [-4, 4],
  [0, 8],
] as const;
const mostHeight = 16;

/** Steps of an axis: three to six of them, with the least empty room above and below. */
function niceAxis(low: number, high: number): { from: number; to: number; step: number } {
  const power = 10 ** Math.floor(Math.log10((high - low) / 4));
  const axes = [1, 2, 5, 4, 10].map((n) => {
    const step = n * power;
    const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
    return { from: first * step, to: last * step, step, count: last - first };
  });
  const [best] = axes.filter(({ count }) => count >= 3 && count <= 6).sort((a, b) => a.to - a.from - (b.to - b.from));
  const { from, to, step } = best ?? { from: low, to: high, step: (high - low) / 4 };
  return { from: rounded(from), to: rounded(to), step: rounded(step) };
}

const rounded = (n: number): number => Number(n.toPrecision(10));

/** A formula that is a function of one variable as its graph; undefined for all others. */
export function graphOf(tex: string, id: string): BlockOf<"plot"> | undefined {
  const expression = texToExpression(tex);
  if (expression === undefined || expression.length > 200) return undefined;
  const evaluate = compiled(expression);
  if (!evaluate) return undefined;
  for (const [from, to] of windows) {
    const xs = Array.from({ length: samples + 1 }, (_, i) => from + ((to - from) * i) / samples);
    const ys = xs.map((x) => evaluate({ x })).filter((y) => Number.isFinite(y));
    if (ys.length < xs.length * 0.9) continue;
    const low = Math.max(-mostHeight / 2, Math.min(0, ...ys));
    const high = Math.min(low + mostHeight, Math.max(0, ...ys));
    if (high - low < 0.1) return undefined;
    const y = { ...niceAxis(low, high), label: "y" };
    return {
      id,
      type: "plot",
      x: { from, to, step: 2, label: "x" },
      y,
      objects: [{ id: "curve", type: "curve", y: expression, role: "accent" }],
    };
  }
  return undefined;
}

function compiled(expression: string): ((scope: { x: number }) => number) | undefined {
  try {
    return compileExpression(expression, ["x"]);
  } catch {
    return undefined;
  }
}
