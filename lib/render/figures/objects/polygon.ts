import { inside } from "#lib/render/figures/labels/sites";
import type { ObjectDrawing, ObjectOf } from "#lib/render/figures/object-drawing";
import { closed } from "#lib/render/figures/run";

/** A closed shape with corners. */
export const polygon: ObjectDrawing<ObjectOf<"polygon">> = {
  entrance: "fades",
  runs: (object, read) => [closed(object.points.map(read.spot))],
  outline: (runs) => ({ strokes: runs, areas: runs, weight: "line" }),
  sites: (runs, pen) => runs.flatMap((run) => inside(run, pen.unit, pen.middle)),
};
