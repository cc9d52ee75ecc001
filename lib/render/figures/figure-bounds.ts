import { centroid } from "#lib/render/figures/labels/sites";
import type { Detail, Reader } from "#lib/render/figures/object-drawing";
import type { PreparedObject } from "#lib/render/figures/prepared-object";
import { spotsOf } from "#lib/render/figures/run";
import { type Bounds, boundsOf, join, plus, type Spot, times } from "#lib/render/figures/spot";

const roughly: Detail = { scale: [20, 20], domain: [-5, 5] };
/** A curve that runs away does not make everything else a dot. */
const farthest = 1e4;

const isNear = ([x, y]: Spot): boolean => Math.abs(x) < farthest && Math.abs(y) < farthest;

/** Figure units of everything that is ever seen: all moves, all values of parameters. */
export function figureBounds(
  objects: readonly PreparedObject[],
  moments: readonly number[],
  readAt: (seconds: number) => Reader,
): Bounds {
  let bounds: Bounds | undefined;
  for (const object of objects) {
    const changes = object.varies || object.moves;
    const seen = moments.filter((seconds) => object.presence(seconds).alpha > 0.01);
    for (const seconds of changes ? seen : seen.slice(0, 1)) {
      const spots = spotsOf(object.runs(readAt(seconds), roughly, seconds));
      bounds = join(bounds, boundsOf(spots.filter(isNear)));
    }
  }
  const [x0, y0, x1, y1] = bounds ?? [-1, -1, 1, 1];
  const least = Math.max(x1 - x0, y1 - y0, 1e-6) < 1e-5 ? 1 : 0;
  return [x0 - least, y0 - least, x1 + least, y1 + least];
}

/** The mean of the objects' middles, figure units: inside of what they enclose. */
export function figureCentre(
  objects: readonly PreparedObject[],
  moments: readonly number[],
  readAt: (seconds: number) => Reader,
): Spot {
  const middles = objects.flatMap((object): Spot[] => {
    const seconds = moments.find((moment) => object.presence(moment).alpha > 0.01);
    const all = seconds === undefined ? [] : spotsOf(object.runs(readAt(seconds), roughly, seconds));
    const spots = all.filter(isNear);
    return spots.length === 0 || object.object.type === "label" ? [] : [centroid(spots)];
  });
  return middles.length === 0 ? [0, 0] : times(middles.reduce(plus), 1 / middles.length);
}
