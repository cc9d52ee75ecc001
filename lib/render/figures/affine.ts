import type { Spot } from "#lib/render/figures/spot";

/** x' = a·x + c·y + e, y' = b·x + d·y + f, in figure units. */
export type Affine = readonly [number, number, number, number, number, number];

export const still: Affine = [1, 0, 0, 1, 0, 0];

/** First `b`, then `a`. */
export const after = (a: Affine, b: Affine): Affine => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

export const applied = (m: Affine, [x, y]: Spot): Spot => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];

export const shifted = ([x, y]: Spot): Affine => [1, 0, 0, 1, x, y];

/** Turned against the clock and scaled about a spot. */
export function turned(about: Spot, radians: number, scale: number): Affine {
  const [cos, sin] = [Math.cos(radians) * scale, Math.sin(radians) * scale];
  return [cos, sin, -sin, cos, about[0] - cos * about[0] + sin * about[1], about[1] - sin * about[0] - cos * about[1]];
}
