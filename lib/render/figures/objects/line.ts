import { extended } from "#lib/render/figures/extended";
import { beside } from "#lib/render/figures/labels/sites";
import type { ObjectDrawing, ObjectOf } from "#lib/render/figures/object-drawing";
import type { Pen } from "#lib/render/figures/outline";
import { open, type Run } from "#lib/render/figures/run";

const whole = (runs: readonly Run[], pen: Pen): Run[] =>
  runs.flatMap(({ spots: [a, b] }) => (a && b ? [extended(a, b, pen, false)] : []));

/** A line without ends, as far as the picture goes. */
export const line: ObjectDrawing<ObjectOf<"line">> = {
  entrance: "draws",
  runs: (object, read) => [open(object.through.map(read.spot))],
  outline: (runs, pen) => ({ strokes: whole(runs, pen), weight: "line" }),
  sites: (runs, pen) => whole(runs, pen).flatMap((run) => beside(run, pen.unit, pen.middle, [0.9, 0.1, 0.8, 0.2])),
};
