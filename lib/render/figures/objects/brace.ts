import type { ObjectDrawing, ObjectOf } from "#lib/render/figures/object-drawing";
import type { Pen } from "#lib/render/figures/outline";
import { open, type Run } from "#lib/render/figures/run";
import { across, between, direction, distance, minus, plus, type Spot, times } from "#lib/render/figures/spot";

const usualDepth = 18;
/** px between a brace and what it spans, in units. */
const gap = 6;
const smoothness = 12;

/** Spots of a quarter of a curve from a to b that leaves in the direction of `corner`. */
const bend = (a: Spot, corner: Spot, b: Spot): Spot[] =>
  Array.from({ length: smoothness + 1 }, (_, i) => {
    const p = i / smoothness;
    return between(between(a, corner, p), between(corner, b, p), p);
  });

/** The brace between two spots (px), on the side away from the middle of the picture; its tip, and where it points. */
function bent({ spots: [from, to] }: Run, pen: Pen): { run: Run; tip: Spot; toward: Spot } | undefined {
  if (!from || !to || distance(from, to) < 1) return undefined;
  const way = direction(minus(to, from));
  const middle = between(from, to, 0.5);
  const normal = across(way);
  const out = minus(middle, pen.middle);
  const toward = times(normal, normal[0] * out[0] + normal[1] * out[1] >= 0 ? 1 : -1);
  const depth = Math.min(usualDepth * pen.unit, distance(from, to) * 0.3);
  const at = (x: Spot, up: number): Spot => plus(x, times(toward, gap * pen.unit + up * depth));
  const aside = (x: Spot, by: number): Spot => plus(x, times(way, by * depth));
  const tip = at(middle, 1);
  const run = open([
    ...bend(at(from, 0), at(from, 0.5), at(aside(from, 0.6), 0.5)),
    ...bend(at(aside(middle, -0.6), 0.5), at(middle, 0.5), tip),
    ...bend(tip, at(middle, 0.5), at(aside(middle, 0.6), 0.5)),
    ...bend(at(aside(to, -0.6), 0.5), at(to, 0.5), at(to, 0)),
  ]);
  return { run, tip, toward };
}

/** A curly brace along something; its label stands at the tip. */
export const brace: ObjectDrawing<ObjectOf<"brace">> = {
  entrance: "draws",
  runs: (object, read) => [open([read.spot(object.from), read.spot(object.to)])],
  outline: (runs, pen) => {
    const shape = runs[0] && bent(runs[0], pen);
    return { strokes: shape ? [shape.run] : [], weight: "thin" };
  },
  sites: (runs, pen) => {
    const shape = runs[0] && bent(runs[0], pen);
    return shape
      ? [5, 12, 20].map((by, i) => ({ at: shape.tip, toward: shape.toward, gap: by * pen.unit, cost: 0.1 * i }))
      : [];
  },
};
