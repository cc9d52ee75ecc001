import { atEnd, beside } from "#lib/render/figures/labels/sites";
import type { ObjectDrawing, ObjectOf } from "#lib/render/figures/object-drawing";
import { closed, open } from "#lib/render/figures/run";
import { across, direction, distance, minus, plus, type Spot, times } from "#lib/render/figures/spot";

const headLength = 20;
const headWidth = 15;
const quietHead = 0.78;

/** An arrow. A short one has a smaller head. */
export const vector: ObjectDrawing<ObjectOf<"vector">> = {
  entrance: "draws",
  runs: (object, read) => [open([read.spot(object.from), read.spot(object.to)])],
  outline: (runs, pen, object) => {
    const weight = object.role === "quiet" ? "thin" : "bold";
    const scale = object.role === "quiet" ? quietHead : 1;
    const [from, to] = runs[0]?.spots ?? [];
    if (!from || !to || distance(from, to) < 0.5) return { strokes: [], weight };
    const way = direction(minus(to, from));
    const size = Math.min(scale, distance(from, to) / (2 * headLength * pen.unit));
    const length = headLength * size * pen.unit;
    const base = plus(to, times(way, -length));
    const side = times(across(way), (headWidth / 2) * size * pen.unit);
    const notch: Spot = plus(to, times(way, -0.82 * length));
    return {
      strokes: [open([from, notch])],
      weight,
      heads: [closed([to, plus(base, side), notch, minus(base, side)])],
    };
  },
  sites: (runs, pen) =>
    runs.flatMap((run) => [
      ...atEnd(run, pen.unit),
      ...beside(run, pen.unit, pen.middle).map((site) => ({ ...site, cost: site.cost + 0.15 })),
    ]),
};
