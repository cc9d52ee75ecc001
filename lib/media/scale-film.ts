import { type MediaOptions, runAct, Written } from "#lib/media/running/run-act";
import { writeWhole } from "#lib/media/write-whole";

interface Scaling {
  film: string;
  /** Pixels; even. */
  width: number;
  height: number;
  /** Most frames a second. */
  fps: number;
  /** Only the groups of pictures that begin in this stretch, in film seconds; all without it. */
  from?: number;
  to?: number;
}

/**
 * Writes a film's picture in another size, without its sound: every frame at its time, key frames at the same places, so
 * that players may change over. Stretches that follow each other can be joined. Gives way to everything else on the
 * machine. Throws ENCODING_FAILED.
 */
export async function scaleFilm({ film, ...size }: Scaling, path: string, options: MediaOptions = {}): Promise<void> {
  await writeWhole(path, ({ outPath }) => runAct({ act: "scale", path: film, ...size, outPath }, Written, options));
}
