import type { ArtPalette } from "#lib/render/artwork/palette";
import type { Box, Size } from "#lib/render/box";
import type { Bitmap, Paint } from "#lib/render/kit";
import { seeded } from "#lib/render/looks/seeded";
import type { Surface } from "#lib/render/surface";

export type Random = () => number;

/** What a recipe works with. Lengths in px of the picture, which reaches beyond the frame on every side. */
export interface Easel extends Size {
  /** 1/720 of the short side. */
  readonly unit: number;
  readonly palette: ArtPalette;
  /** Where words will stand: the light keeps out of it. */
  readonly calm?: Box | undefined;
  /** Chance of its own for each name, so that one thing more does not change the others. */
  random(name: string): Random;
  raster(size: Size, paint: Paint): Bitmap;
}

/** A sheet of the picture. Sheets lie behind each other; the far ones move less. */
export interface Layer {
  /** 0 = as far as the stars, 1 = right before the eye. */
  depth: number;
  /** Share of the height above which it draws nothing. */
  top?: number;
  /** Painted once. */
  still?: <Q>(surface: Surface<Q>) => void;
  /** Drawn anew at every moment, above `still`. */
  live?: <Q>(surface: Surface<Q>, seconds: number) => void;
}

export type Recipe = (easel: Easel) => readonly Layer[];

function hashOf(text: string): number {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  return hash >>> 0;
}

export const seedOf = (seed: number, name: string): number => (hashOf(`${seed}:${name}`) ^ seed) >>> 0;

export function easelOf(
  size: Size,
  palette: ArtPalette,
  seed: number,
  raster: (size: Size, paint: Paint) => Bitmap,
  calm?: Box,
): Easel {
  return {
    ...size,
    calm,
    unit: Math.min(size.width, size.height) / 720,
    palette,
    random: (name) => seeded(seedOf(seed, name)),
    raster,
  };
}

export const between = (random: Random, from: number, to: number): number => from + (to - from) * random();

export function pick<T>(random: Random, first: T, ...others: readonly T[]): T {
  const at = Math.floor(random() * (others.length + 1));
  return at === 0 ? first : (others[at - 1] ?? first);
}
