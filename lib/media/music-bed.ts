import path from "node:path";
import type { MusicBed } from "#lib/contracts/music";
import { projectRoot } from "#lib/processes/project-root";

/** The files play on into the loop's beginning for so long, so that codecs cannot make a seam. */
export const bedOverlapSeconds = 1;

const beds = {
  calm: { loopSeconds: (8 * 4 * 60) / 72 },
  bright: { loopSeconds: (8 * 4 * 60) / 104 },
} as const satisfies Record<MusicBed, { loopSeconds: number }>;

export interface MusicLoop {
  path: string;
  /** After so long the music repeats; the file is longer by `bedOverlapSeconds`. */
  loopSeconds: number;
}

/** The file of a shipped loop. */
export const musicLoop = (bed: MusicBed): MusicLoop => ({
  path: path.join(projectRoot(), "public", "music", `${bed}.m4a`),
  loopSeconds: beds[bed].loopSeconds,
});
