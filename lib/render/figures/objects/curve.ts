import { atEnd, beside } from "#lib/render/figures/labels/sites";
import type { ObjectDrawing, ObjectOf } from "#lib/render/figures/object-drawing";
import type { Pen } from "#lib/render/figures/outline";
import { lengthOf, open, type Run } from "#lib/render/figures/run";
import { sampleCurve } from "#lib/render/figures/sample-curve";
import type { Spot } from "#lib/render/figures/spot";

const places = [0.88, 0.76, 0.64, 0.52, 0.4, 0.28, 0.16];
const endSites = 3;
/** Parts of a curve that are named rather than others. */
const namedParts = 3;

/** The longest parts of the curve that are within the picture, px. */
function partsInside(runs: readonly Run[], [left, top, right, bottom]: Pen["frame"]): Run[] {
  const parts: Spot[][] = [];
  for (const run of runs) {
    parts.push([]);
    for (const spot of run.spots) {
      const inside = spot[0] >= left && spot[0] <= right && spot[1] >= top && spot[1] <= bottom;
      if (inside) parts.at(-1)?.push(spot);
      else if (parts.at(-1)?.length) parts.push([]);
    }
  }
  const made = parts.filter((spots) => spots.length > 1).map(open);
  return made.sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, namedParts);
}

/** y of x, or x and y of t. */
export const curve: ObjectDrawing<ObjectOf<"curve">> = {
  entrance: "draws",
  runs: (object, read, detail) => {
    const turns = object.x === undefined ? detail.domain : ([0, 2 * Math.PI] as const);
    const from = object.from === undefined ? turns[0] : read.value(object.from);
    const to = object.to === undefined ? turns[1] : read.value(object.to);
    const variable = object.x === undefined ? "x" : "t";
    const y = read.curve(object.y, variable);
    const x = object.x === undefined ? (t: number) => t : read.curve(object.x, variable);
    // Along a parameter nobody knows how far a step goes: as if it were a unit each.
    const scale = object.x === undefined ? detail.scale : ([Math.max(...detail.scale), detail.scale[1]] as const);
    return sampleCurve((t) => [x(t), y(t)], from, to, scale);
  },
  outline: (runs) => ({ strokes: runs, weight: "line" }),
  sites: (runs, pen) =>
    partsInside(runs, pen.frame).flatMap((run, i) =>
      [...atEnd(run, pen.unit), ...beside(run, pen.unit, pen.middle, places)].map((site, j) => ({
        ...site,
        cost: (j < endSites ? site.cost : site.cost * 0.6 + 0.05) + 0.1 * i,
      })),
    ),
};
