/** A place: figure units (y up) or px (y down), as said where it is used. */
export type Spot = readonly [number, number];

export const plus = (a: Spot, b: Spot): Spot => [a[0] + b[0], a[1] + b[1]];
export const minus = (a: Spot, b: Spot): Spot => [a[0] - b[0], a[1] - b[1]];
export const times = (a: Spot, k: number): Spot => [a[0] * k, a[1] * k];
export const between = (a: Spot, b: Spot, p: number): Spot => [a[0] + (b[0] - a[0]) * p, a[1] + (b[1] - a[1]) * p];
export const distance = (a: Spot, b: Spot): number => Math.hypot(b[0] - a[0], b[1] - a[1]);
/** A quarter turn. */
export const across = (a: Spot): Spot => [-a[1], a[0]];
export const isPlace = (a: Spot): boolean => Number.isFinite(a[0]) && Number.isFinite(a[1]);

/** Length 1 in the direction of a; to the right when a has no length. */
export function direction(a: Spot): Spot {
  const length = Math.hypot(a[0], a[1]);
  return length > 1e-9 ? [a[0] / length, a[1] / length] : [1, 0];
}

/** [left, top, right, bottom] of spots; undefined without any. */
export type Bounds = readonly [number, number, number, number];

export function boundsOf(spots: Iterable<Spot>): Bounds | undefined {
  let bounds: [number, number, number, number] | undefined;
  for (const [x, y] of spots) {
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
    bounds ??= [x, y, x, y];
    bounds[0] = Math.min(bounds[0], x);
    bounds[1] = Math.min(bounds[1], y);
    bounds[2] = Math.max(bounds[2], x);
    bounds[3] = Math.max(bounds[3], y);
  }
  return bounds;
}

export const join = (a: Bounds | undefined, b: Bounds | undefined): Bounds | undefined =>
  a && b ? [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])] : (a ?? b);

/** true when a spot is inside a closed shape (even-odd). */
export function holds(shape: readonly Spot[], [x, y]: Spot): boolean {
  let inside = false;
  let before = shape.at(-1);
  for (const spot of shape) {
    if (before && spot[1] > y !== before[1] > y) {
      const crossing = spot[0] + ((y - spot[1]) / (before[1] - spot[1])) * (before[0] - spot[0]);
      if (x < crossing) inside = !inside;
    }
    before = spot;
  }
  return inside;
}
