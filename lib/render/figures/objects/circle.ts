import { arcSpots } from "#lib/render/figures/arc-spots";
import { around, centroid } from "#lib/render/figures/labels/sites";
import type { ObjectDrawing, ObjectOf } from "#lib/render/figures/object-drawing";
import { closed } from "#lib/render/figures/run";
import { distance } from "#lib/render/figures/spot";

/** A circle; its label is in the middle when it is filled, else outside. */
export const circle: ObjectDrawing<ObjectOf<"circle">> = {
  entrance: "fades",
  runs: (object, read) => [
    closed(arcSpots(read.spot(object.center), Math.abs(read.value(object.radius)), 0, 2 * Math.PI).slice(0, -1)),
  ],
  outline: (runs) => ({ strokes: runs, areas: runs, weight: "line" }),
  sites: (runs, pen, object) => {
    const filled = object.fill !== undefined && object.fill !== "none";
    return runs.flatMap((run) => {
      const center = centroid(run.spots);
      const radius = run.spots[0] ? distance(center, run.spots[0]) : 0;
      return [
        { at: center, cost: filled ? 0 : 1.2 },
        ...around(center, radius, pen.unit, pen.middle).map((site) => ({
          ...site,
          cost: site.cost + (filled ? 0.6 : 0),
        })),
      ];
    });
  },
};
