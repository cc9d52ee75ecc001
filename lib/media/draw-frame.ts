import { type MediaOptions, runAct, Written } from "#lib/media/running/run-act";
import { writeWhole } from "#lib/media/write-whole";

interface Moment {
  film: string;
  /** The frame shown at this time, or the last one. */
  atSeconds: number;
  /** Of the picture, in pixels; the height follows. */
  width: number;
}

/** One frame of any film as a JPEG. Throws ENCODING_FAILED. */
export async function drawFrame({ film, ...moment }: Moment, path: string, options: MediaOptions = {}): Promise<void> {
  await writeWhole(path, ({ outPath }) => runAct({ act: "frame", path: film, ...moment, outPath }, Written, options));
}
