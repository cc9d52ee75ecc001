import type { LookName } from "#lib/contracts/looks";
import { pick, type Random } from "#lib/render/artwork/easel";
import type { ArtPalette } from "#lib/render/artwork/palette";
import type { Character } from "#lib/render/characters/character";
import { mix } from "#lib/render/looks/mix";

/** Colours of a studio. */
export interface Backcloth {
  top: string;
  bottom: string;
  light: string;
  disc: string;
  ground: string;
  shadow: string;
}

/** Wall and disc; the disc stands behind the figure. */
const cloths: readonly (readonly [wall: string, disc: string])[] = [
  ["#f0e2cc", "#f3b25e"],
  ["#cfe4ea", "#6fb3c9"],
  ["#262f4d", "#f0a03c"],
  ["#f6cdb0", "#e8725a"],
  ["#d8e6cf", "#86b47a"],
  ["#352a4d", "#e56b92"],
  ["#f5dc83", "#f2f0e6"],
  ["#12363d", "#48b3a4"],
  ["#e6dcf2", "#a68bd6"],
  ["#7d2f3c", "#f1c27a"],
];

/** A studio in which somebody is seen well: of those that fit, one by chance; looks with strong colours have their own. */
export function backclothFor(
  { main, second, skin, build }: Character,
  look: LookName,
  palette: ArtPalette,
  random: Random,
): Backcloth {
  if (look === "noir" || look === "chalkboard" || look === "cyberpunk" || look === "midnight" || look === "minimal") {
    return studio(palette.sky[1], palette.dark ? mix(palette.sky[2], palette.glow, 0.35) : palette.glow);
  }
  const own = [main, second, ...(build === "person" ? [skin] : [])];
  const seen = ([wall, disc]: readonly [string, string]): number =>
    Math.min(...own.map((color, i) => distance(color, disc) * (i === 0 ? 0.8 : 1.1)), distance(main, wall) * 1.2);
  const [first = cloths[0], ...others] = cloths.toSorted((a, b) => seen(b) - seen(a)).slice(0, 4);
  const [wall, disc] = pick(random, first ?? (["#f0e2cc", "#f3b25e"] as const), ...others);
  return studio(wall, disc);
}

const studio = (wall: string, disc: string): Backcloth => ({
  top: mix(wall, "#ffffff", 0.12),
  bottom: mix(wall, "#14122e", 0.1),
  light: mix(wall, "#ffffff", 0.6),
  disc,
  ground: mix(wall, "#14122e", 0.24),
  shadow: mix(wall, "#0c0a1c", 0.75),
});

/** How far apart two colours look, 0 to about 1. */
function distance(a: string, b: string): number {
  const of = (hex: string) => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255);
  const [p, q] = [of(a), of(b)];
  const [dr, dg, db] = [0, 1, 2].map((i) => (p[i] ?? 0) - (q[i] ?? 0));
  return Math.hypot(0.55 * (dr ?? 0), 0.75 * (dg ?? 0), 0.35 * (db ?? 0));
}
