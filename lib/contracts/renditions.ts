import type { VersionFile } from "#lib/contracts/new-version";

/** The film as adaptive players get it, by the names in its addresses: as it was made, and smaller copies by short side. */
export const renditions = {
  source: "hls",
  "1080p": "hls1080",
  "720p": "hls720",
  "480p": "hls480",
  "270p": "hls270",
} as const satisfies Record<string, VersionFile>;
export type RenditionName = keyof typeof renditions;
export const renditionNames = ["source", "1080p", "720p", "480p", "270p"] as const satisfies readonly RenditionName[];

const shortSides = { "1080p": 1080, "720p": 720, "480p": 480, "270p": 270 } as const;
const smallerCopies = 2;

interface Size {
  width: number;
  height: number;
}

/** The next two smaller copies that a film gets, the larger one first; sizes are even and keep its shape. */
export function smallerRenditions({ width, height }: Size): { name: keyof typeof shortSides; size: Size }[] {
  const side = Math.min(width, height);
  const even = (pixels: number, short: number): number => 2 * Math.round((pixels * short) / side / 2);
  return (["1080p", "720p", "480p", "270p"] as const)
    .filter((name) => shortSides[name] < side)
    .slice(0, smallerCopies)
    .map((name) => {
      const short = shortSides[name];
      return { name, size: { width: even(width, short), height: even(height, short) } };
    });
}
