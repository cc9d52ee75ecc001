import { atEnd, beside } from "#lib/render/figures/labels/sites";
import type { ObjectDrawing, ObjectOf } from "#lib/render/figures/object-drawing";
import { open } from "#lib/render/figures/run";

/** A line with corners that does not close. */
export const polyline: ObjectDrawing<ObjectOf<"polyline">> = {
  entrance: "draws",
  runs: (object, read) => [open(object.points.map(read.spot))],
  outline: (runs) => ({ strokes: runs, weight: "line" }),
  sites: (runs, pen) => runs.flatMap((run) => [...beside(run, pen.unit, pen.middle), ...atEnd(run, pen.unit)]),
};
