import { beside } from "#lib/render/figures/labels/sites";
import type { ObjectDrawing, ObjectOf } from "#lib/render/figures/object-drawing";
import { open } from "#lib/render/figures/run";

/** A straight line from one point to another. */
export const segment: ObjectDrawing<ObjectOf<"segment">> = {
  entrance: "draws",
  runs: (object, read) => [open([read.spot(object.from), read.spot(object.to)])],
  outline: (runs) => ({ strokes: runs, weight: "line" }),
  sites: (runs, pen) => runs.flatMap((run) => beside(run, pen.unit, pen.middle)),
};
