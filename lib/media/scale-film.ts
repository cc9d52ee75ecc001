import { type MediaOptions, runAct, Written } from "#lib/media/running/run-act";
import { writeWhole } from "#lib/media/write-whole";

interface Scaling {
  film: string;
  /** Pixels; even. */
  width: number;
  height: number;
  /** Most frames a second. */
  fps: number;
}

/**
 * Writes a film's picture in another size, without its sound: every frame at its time, key frames at the same places, so
 * that players may change over. Gives way to everything else on the machine. Throws ENCODING_FAILED.
 */
export async function scaleFilm({ film, ...size }: Scaling, path: string, options: MediaOptions = {}): Promise<void> {
  await writeWhole(path, ({ outPath }) => runAct({ act: "scale", path: film, ...size, outPath }, Written, options));
}
