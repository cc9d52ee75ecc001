import { arcSpots } from "#lib/render/figures/arc-spots";
import { beside } from "#lib/render/figures/labels/sites";
import type { ObjectDrawing, ObjectOf } from "#lib/render/figures/object-drawing";
import { open } from "#lib/render/figures/run";

const radians = Math.PI / 180;

/** A part of a circle, against the clock from one angle to another. */
export const arc: ObjectDrawing<ObjectOf<"arc">> = {
  entrance: "draws",
  runs: (object, read) => [
    open(
      arcSpots(
        read.spot(object.center),
        Math.abs(read.value(object.radius)),
        read.value(object.fromDegrees) * radians,
        read.value(object.toDegrees) * radians,
      ),
    ),
  ],
  outline: (runs) => ({ strokes: runs, weight: "line" }),
  sites: (runs, pen) => runs.flatMap((run) => beside(run, pen.unit, pen.middle)),
};
