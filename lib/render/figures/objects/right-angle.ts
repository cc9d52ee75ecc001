import { around } from "#lib/render/figures/labels/sites";
import type { ObjectDrawing, ObjectOf } from "#lib/render/figures/object-drawing";
import { open } from "#lib/render/figures/run";
import { direction, distance, minus, plus, times } from "#lib/render/figures/spot";

const usualSide = 20;

/** The little square in a right angle. */
export const rightAngle: ObjectDrawing<ObjectOf<"rightAngle">> = {
  entrance: "draws",
  runs: (object, read) => [open([read.spot(object.at), read.spot(object.from), read.spot(object.to)])],
  outline: (runs, pen) => {
    const [at, from, to] = runs[0]?.spots ?? [];
    if (!at || !from || !to) return { strokes: [], weight: "thin" };
    const side = Math.min(usualSide * pen.unit, 0.4 * distance(at, from), 0.4 * distance(at, to));
    const a = times(direction(minus(from, at)), side);
    const b = times(direction(minus(to, at)), side);
    return { strokes: [open([plus(at, a), plus(at, plus(a, b)), plus(at, b)])], weight: "thin" };
  },
  sites: (runs, pen) => {
    const at = runs[0]?.spots[0];
    return at ? around(at, usualSide * pen.unit, pen.unit, pen.middle) : [];
  },
};
