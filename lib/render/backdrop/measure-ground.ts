import type { Box, Size } from "#lib/render/box";
import { contrast } from "#lib/render/looks/contrast";
import { mix } from "#lib/render/looks/mix";

/** Share of the pixels under words that may be less legible: a star is no obstacle. */
const overlooked = 0.012;
/** A little more than is asked for: what is measured is a smaller picture, without its grain. */
const margin = 0.55;

/** Colours under a box, each with how often it is met. Nearly equal ones count as one. */
export type Ground = ReadonlyMap<string, number>;

/** A picture that was looked at: RGBA in rows, of which some may belong to another picture. */
export interface Sample extends Size {
  pixels: ArrayLike<number>;
  firstRow: number;
}

/** To a step of 8, so that there are few colours. */
const coarse = Uint8Array.from({ length: 256 }, (_, n) => Math.min(255, Math.round(n / 8) * 8));
const coarsely = (n: number | undefined): number => coarse[n ?? 0] ?? 0;
const hex = (rgb: number): string => `#${rgb.toString(16).padStart(6, "0")}`;

/** What lies under a box of the frame in all samples. */
export function groundUnder(samples: readonly Sample[], box: Box, frame: Size): Ground {
  const found = new Map<number, number>();
  for (const { width, height, pixels, firstRow } of samples) {
    const [kx, ky] = [width / frame.width, height / frame.height];
    const right = Math.min(width, Math.ceil((box.x + box.width) * kx) + 1);
    const low = Math.min(height, Math.ceil((box.y + box.height) * ky) + 1);
    for (let y = Math.max(0, Math.floor(box.y * ky) - 1); y < low; y++) {
      for (let x = Math.max(0, Math.floor(box.x * kx) - 1); x < right; x++) {
        const at = 4 * ((firstRow + y) * width + x);
        const color = (coarsely(pixels[at]) << 16) | (coarsely(pixels[at + 1]) << 8) | coarsely(pixels[at + 2]);
        found.set(color, (found.get(color) ?? 0) + 1);
      }
    }
  }
  return new Map([...found].map(([rgb, count]) => [hex(rgb), count]));
}

/** The colour of a ground, under a veil, on which letters of a colour are hardest to read; rare ones are left out. */
export function worstGround(ground: Ground, color: string, veil: string, strength: number): string {
  const total = [...ground.values()].reduce((sum, n) => sum + n, 0);
  const veiled = [...ground].map(([under, count]) => {
    const shown = mix(under, veil, strength);
    return { shown, count, legible: contrast(color, shown) };
  });
  let passed = 0;
  for (const { shown, count } of veiled.sort((a, b) => a.legible - b.legible)) {
    passed += count;
    if (passed > overlooked * total) return shown;
  }
  return veil;
}

/** The least opacity of a veil at which a colour can be read: steps of 0.04, so that small differences change nothing. */
export function neededStrength(ground: Ground, color: string, least: number, veil: string): number {
  const goal = Math.min(least + margin, contrast(color, veil) - 0.01);
  for (let step = 0; step < 25; step++) {
    const strength = step / 25;
    if (contrast(color, worstGround(ground, color, veil, strength)) >= goal) return strength;
  }
  return 1;
}

/** How much light and dark may alternate under words, as a deviation of brightness (0 to 1). */
const calm = 0.045;

/** The least opacity of a veil at which a ground is calm enough to read on. */
export function calmingStrength(ground: Ground): number {
  const tones = [...ground].map(([color, count]) => ({ count, bright: brightness(color) }));
  const total = tones.reduce((sum, { count }) => sum + count, 0);
  const mean = tones.reduce((sum, { count, bright }) => sum + count * bright, 0) / Math.max(1, total);
  const spread = Math.sqrt(
    tones.reduce((sum, { count, bright }) => sum + count * (bright - mean) ** 2, 0) / Math.max(1, total),
  );
  return Math.min(0.8, Math.ceil(25 * Math.max(0, 1 - calm / Math.max(calm, spread))) / 25);
}

const brightness = (color: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  return 0.3 * (r ?? 0) + 0.59 * (g ?? 0) + 0.11 * (b ?? 0);
};
