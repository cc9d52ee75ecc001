import { inside } from "#lib/render/figures/labels/sites";
import type { ObjectDrawing, ObjectOf } from "#lib/render/figures/object-drawing";
import { closed, type Run } from "#lib/render/figures/run";
import { sampleCurve } from "#lib/render/figures/sample-curve";
import { boundsOf, type Spot } from "#lib/render/figures/spot";

const mostBars = 400;

/** The bars of a Riemann sum: each as high as the curve at its left end. */
function bars(
  top: (x: number) => number,
  bottom: (x: number) => number,
  from: number,
  to: number,
  count: number,
): Run[] {
  const width = (to - from) / count;
  return Array.from({ length: count }, (_, i): Run => {
    const x = from + i * width;
    const [y0, y1] = [bottom(x), top(x)];
    return closed([
      [x, y0],
      [x, y1],
      [x + width, y1],
      [x + width, y0],
    ]);
  });
}

/** The area between two curves, whole or as bars. */
export const area: ObjectDrawing<ObjectOf<"area">> = {
  entrance: "fades",
  runs: (object, read, detail) => {
    const [from, to] = [read.value(object.from), read.value(object.to)];
    const top = read.curve(object.top, "x");
    const bottom = object.bottom === undefined ? () => 0 : read.curve(object.bottom, "x");
    if (object.bars !== undefined) {
      const count = Math.min(mostBars, Math.max(1, Math.round(read.value(object.bars))));
      return Number.isFinite(count) ? bars(top, bottom, from, to, count) : [];
    }
    const edge = (y: (x: number) => number): Spot[] =>
      sampleCurve((x) => [x, y(x)], from, to, detail.scale).flatMap((run) => [...run.spots]);
    const ring = [...edge(top), ...edge(bottom).reverse()];
    return ring.length > 2 ? [closed(ring)] : [];
  },
  outline: (runs, _pen, object) => ({ strokes: object.bars === undefined ? [] : runs, areas: runs, weight: "hair" }),
  sites: (runs, pen) => {
    const widest = [...runs].sort((a, b) => width(b) - width(a))[0];
    const middle = runs.length > 1 ? runs[Math.floor(runs.length / 2)] : widest;
    return middle ? inside(middle, pen.unit, pen.middle) : [];
  },
};

function width(run: Run): number {
  const bounds = boundsOf(run.spots);
  return bounds ? bounds[2] - bounds[0] : 0;
}
