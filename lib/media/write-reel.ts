import { z } from "zod";
import { type MediaOptions, runAct } from "#lib/media/running/run-act";
import { writeWhole } from "#lib/media/write-whole";

const ReelFacts = z.strictObject({ frames: z.number().int(), width: z.number().int(), height: z.number().int() });

interface Reel {
  /** One of our own making. */
  film: string;
  /** Of its pictures, in pixels, at most. */
  longSide: number;
  fps: number;
  /** Of its JPEGs: 2 is the finest, 31 the coarsest. */
  scale: number;
}

/** The single pictures of a film at an even rate, in one file, to be drawn one by one (`render/reel-file`). Throws ENCODING_FAILED. */
export function writeReel(
  { film, ...reel }: Reel,
  path: string,
  options: MediaOptions = {},
): Promise<z.infer<typeof ReelFacts>> {
  return writeWhole(path, ({ outPath }) => runAct({ act: "reel", path: film, ...reel, outPath }, ReelFacts, options));
}
