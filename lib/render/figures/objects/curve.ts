import { atEnd, beside } from "#lib/render/figures/labels/sites";
import type { ObjectDrawing, ObjectOf } from "#lib/render/figures/object-drawing";
import { lengthOf, type Run } from "#lib/render/figures/run";
import { sampleCurve } from "#lib/render/figures/sample-curve";

const longest = (runs: readonly Run[]): Run | undefined => [...runs].sort((a, b) => lengthOf(b) - lengthOf(a))[0];

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
  sites: (runs, pen) => {
    const run = longest(runs);
    if (!run) return [];
    const places = [0.88, 0.76, 0.64, 0.52, 0.4, 0.28, 0.16];
    return [
      ...atEnd(run, pen.unit),
      ...beside(run, pen.unit, pen.middle, places).map((site) => ({ ...site, cost: site.cost * 0.6 + 0.05 })),
    ];
  },
};
