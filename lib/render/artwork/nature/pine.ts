import { between, type Random } from "#lib/render/artwork/easel";
import type { Surface } from "#lib/render/surface";

export interface Pine {
  x: number;
  /** Where it stands. */
  y: number;
  /** px */
  high: number;
  wide: number;
  /** A row for every tier of branches: how far they reach on the left and on the right, 0 to 1. */
  tiers: readonly (readonly [number, number])[];
  lean: number;
}

export function growPine(random: Random, x: number, y: number, high: number): Pine {
  const count = Math.max(5, Math.min(17, Math.round(high / 11)));
  const tiers = Array.from({ length: count }, () => [between(random, 0.66, 1.1), between(random, 0.66, 1.1)] as const);
  return { x, y, high, wide: high * between(random, 0.3, 0.42), tiers, lean: between(random, -0.02, 0.02) * high };
}

/** Adds a conifer to the path: a spire of drooping branches on a short trunk. */
export function tracePine<Q>(surface: Surface<Q>, { x, y, high, wide, tiers, lean }: Pine): void {
  const base = y - high * 0.08;
  const tall = high * 0.92;
  const at = (share: number): number => x + lean * share;
  const rows = tiers.length;
  surface.moveTo(at(1), y - high);
  for (const [i, [, right]] of tiers.entries()) {
    const share = (i + 1) / rows;
    const reach = (wide / 2) * share ** 0.85 * right;
    const low = base - tall * (1 - share);
    surface.lineTo(at(1 - share) + reach, low + reach * 0.22);
    surface.lineTo(at(1 - share) + reach * 0.42, low - (tall / rows) * 0.1);
  }
  surface.lineTo(x + high * 0.016, base);
  surface.lineTo(x + high * 0.02, y + high * 0.03);
  surface.lineTo(x - high * 0.02, y + high * 0.03);
  surface.lineTo(x - high * 0.016, base);
  for (const [back, [left]] of [...tiers].reverse().entries()) {
    const share = (rows - back) / rows;
    const reach = (wide / 2) * share ** 0.85 * left;
    const low = base - tall * (1 - share);
    surface.lineTo(at(1 - share) - reach * 0.42, low - (tall / rows) * 0.1);
    surface.lineTo(at(1 - share) - reach, low + reach * 0.22);
  }
  surface.closePath();
}
