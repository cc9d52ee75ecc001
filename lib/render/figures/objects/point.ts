import { around } from "#lib/render/figures/labels/sites";
import type { ObjectDrawing, ObjectOf } from "#lib/render/figures/object-drawing";
import { open, spotsOf } from "#lib/render/figures/run";

const radius = 6;

/** A dot. */
export const point: ObjectDrawing<ObjectOf<"point">> = {
  entrance: "fades",
  runs: (object, read) => [open([read.spot(object.at)])],
  outline: (runs, pen) => ({
    strokes: [],
    weight: "thin",
    dots: spotsOf(runs).map((at) => ({ at, radius: radius * pen.unit })),
  }),
  sites: (runs, pen) => spotsOf(runs).flatMap((at) => around(at, radius * pen.unit, pen.unit, pen.middle)),
};
