import type { ObjectDrawing, ObjectOf } from "#lib/render/figures/object-drawing";
import type { Site } from "#lib/render/figures/outline";
import { open } from "#lib/render/figures/run";

const steps = [0.5, 0.3, 0.7, 0.15, 0.85];

/** Words or TeX of its own; without `at` it is put where there is room. */
export const label: ObjectDrawing<ObjectOf<"label">> = {
  entrance: "fades",
  runs: (object, read) => [open(object.label.at ? [read.spot(object.label.at)] : [])],
  outline: () => ({ strokes: [], weight: "thin" }),
  sites: (runs, pen) => {
    const at = runs[0]?.spots[0];
    if (at) return [{ at, cost: 0 }];
    const [left, top, right, bottom] = pen.frame;
    return steps.flatMap((v, i) =>
      steps.map((u, j): Site => ({ at: [left + u * (right - left), top + v * (bottom - top)], cost: 0.1 * (i + j) })),
    );
  },
};
