import { easeOf } from "#lib/render/timeline/ease";

export type Spot = readonly [number, number];

/** Part of a flight over which corners are rounded. */
const rounding = 0.045;
const samples = [-1, -0.5, 0, 0.5, 1];

const between = (a: Spot, b: Spot, p: number): Spot => [a[0] + (b[0] - a[0]) * p, a[1] + (b[1] - a[1]) * p];

/** A way through spots that are reached at given parts of the flight, with rounded corners and a soft start and end. */
export function routeThrough(stops: readonly { at: number; spot: Spot }[]): (p: number) => Spot {
  const sharp = (p: number): Spot => {
    const next = stops.findIndex((stop) => stop.at >= p);
    const to = stops[next < 0 ? stops.length - 1 : next];
    const from = stops[Math.max(0, (next < 0 ? stops.length : next) - 1)];
    if (!to || !from) return [0, 0];
    return between(from.spot, to.spot, to.at > from.at ? (p - from.at) / (to.at - from.at) : 1);
  };
  return (p) => {
    const u = easeOf.smooth(p);
    const reach = Math.min(rounding, u, 1 - u);
    const around = samples.map((s) => sharp(u + s * reach));
    return [
      around.reduce((sum, s) => sum + s[0], 0) / samples.length,
      around.reduce((sum, s) => sum + s[1], 0) / samples.length,
    ];
  };
}

/** A stretch of a row that letters stand on, in px. */
export type Stretch = readonly [number, number];

/**
 * An x (px) at which something `width` wide can pass all of the rows within `limits`, near to where it starts and ends;
 * undefined when there is none.
 */
export function corridor(
  taken: readonly Stretch[],
  width: number,
  limits: Stretch,
  near: readonly [number, number],
): number | undefined {
  const half = width / 2;
  const free = (x: number): boolean =>
    x - half >= limits[0] && x + half <= limits[1] && taken.every(([from, to]) => x + half <= from || x - half >= to);
  const candidates = [...near, ...taken.flatMap(([from, to]) => [from - half, to + half])].filter(free);
  const cost = (x: number): number => Math.abs(x - near[0]) + Math.abs(x - near[1]);
  return candidates.sort((a, b) => cost(a) - cost(b))[0];
}
