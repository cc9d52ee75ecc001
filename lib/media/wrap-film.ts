import { type MediaOptions, runAct, Written } from "#lib/media/running/run-act";
import { writeWhole } from "#lib/media/write-whole";

/**
 * A finished mp4 for those who need another file: `mov` with the very same picture and sound, `webm` encoded anew (VP9
 * and Opus), every frame at its time (to the millisecond, which is as fine as WebM counts). Gives way to everything else
 * on the machine. Throws ENCODING_FAILED.
 */
export async function wrapFilm(
  film: { path: string; format: "mov" | "webm" },
  path: string,
  options: MediaOptions = {},
): Promise<void> {
  await writeWhole(path, ({ outPath }) => runAct({ act: "wrap", ...film, outPath }, Written, options));
}
