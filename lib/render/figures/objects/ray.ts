import { extended } from "#lib/render/figures/extended";
import { beside } from "#lib/render/figures/labels/sites";
import type { ObjectDrawing, ObjectOf } from "#lib/render/figures/object-drawing";
import type { Pen } from "#lib/render/figures/outline";
import { open, type Run } from "#lib/render/figures/run";

const whole = (runs: readonly Run[], pen: Pen): Run[] =>
  runs.flatMap(({ spots: [a, b] }) => (a && b ? [extended(a, b, pen, true)] : []));

/** A line that begins at a point and goes as far as the picture. */
export const ray: ObjectDrawing<ObjectOf<"ray">> = {
  entrance: "draws",
  runs: (object, read) => [open([read.spot(object.from), read.spot(object.through)])],
  outline: (runs, pen) => ({ strokes: whole(runs, pen), weight: "line" }),
  sites: (runs, pen) => whole(runs, pen).flatMap((run) => beside(run, pen.unit, pen.middle, [0.85, 0.7, 0.5])),
};
