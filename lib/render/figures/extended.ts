import type { Pen } from "#lib/render/figures/outline";
import { open, type Run } from "#lib/render/figures/run";
import { direction, minus, plus, type Spot, times } from "#lib/render/figures/spot";

/** The part of a line through two spots (px) that is in the pen's frame; a ray begins at `a`. */
export function extended(a: Spot, b: Spot, pen: Pen, isRay: boolean): Run {
  const [left, top, right, bottom] = pen.frame;
  const way = direction(minus(b, a));
  let from = isRay ? 0 : Number.NEGATIVE_INFINITY;
  let to = Number.POSITIVE_INFINITY;
  for (const [start, step, low, high] of [
    [a[0], way[0], left, right],
    [a[1], way[1], top, bottom],
  ] as const) {
    if (Math.abs(step) < 1e-9) {
      if (start < low || start > high) return open([]);
      continue;
    }
    const ends = [(low - start) / step, (high - start) / step];
    from = Math.max(from, Math.min(...ends));
    to = Math.min(to, Math.max(...ends));
  }
  return from < to ? open([plus(a, times(way, from)), plus(a, times(way, to))]) : open([]);
}
