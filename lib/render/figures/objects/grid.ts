import { around } from "#lib/render/figures/labels/sites";
import type { ObjectDrawing, ObjectOf } from "#lib/render/figures/object-drawing";
import { open, type Run } from "#lib/render/figures/run";
import type { Spot } from "#lib/render/figures/spot";

const mostLines = 80;

/** Lines at every step between two corners; they can be turned and scaled in a group. */
export const grid: ObjectDrawing<ObjectOf<"grid">> = {
  entrance: "fades",
  runs: (object, read) => {
    const [x0, y0] = read.spot(object.from);
    const [x1, y1] = read.spot(object.to);
    const step = Math.abs(object.step === undefined ? 1 : read.value(object.step)) || 1;
    const stops = (a: number, b: number): number[] =>
      Array.from(
        { length: Math.min(mostLines, Math.floor(Math.abs(b - a) / step + 1e-6) + 1) },
        (_, i) => Math.min(a, b) + i * step,
      );
    const lines: [Spot, Spot][] = [
      ...stops(x0, x1).map((x): [Spot, Spot] => [
        [x, y0],
        [x, y1],
      ]),
      ...stops(y0, y1).map((y): [Spot, Spot] => [
        [x0, y],
        [x1, y],
      ]),
    ];
    return lines.map((ends): Run => open(ends));
  },
  outline: (runs) => ({ strokes: runs, weight: "hair" }),
  sites: (runs, pen) => {
    const corner = runs.at(-1)?.spots[1];
    return corner ? around(corner, 0, pen.unit, pen.middle) : [];
  },
};
