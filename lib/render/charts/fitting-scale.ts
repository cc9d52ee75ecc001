import type { ChartTools } from "#lib/render/charts/chart-tools";
import { type ScaleWish, type ValueScale, valueScale } from "#lib/render/charts/value-scale";
import { setText } from "#lib/render/text/set-text";

/** A scale across `length` px with as many numbers as stand apart. */
export function fittingScale<P>(
  { context }: ChartTools<P>,
  wish: Omit<ScaleWish, "count">,
  px: number,
  length: number,
): ValueScale {
  for (let count = Math.max(2, Math.floor(length / (4 * px))); count > 1; count--) {
    const scale = valueScale({ ...wish, count });
    const widths = scale.ticks.map((t) => setText(context, scale.write(t), { role: "label", px }, 1e5).width);
    const step = length / Math.max(1, scale.ticks.length - 1);
    if (Math.max(...widths) + 1.2 * px <= step) return scale;
  }
  return valueScale({ ...wish, count: 1 });
}
