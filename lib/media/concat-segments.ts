import { type MediaOptions, runAct, Written } from "#lib/media/running/run-act";
import { writeWhole } from "#lib/media/write-whole";

/**
 * Joins segments of one film (same frame, same encoder settings) into one mp4 without encoding anew. Its length is the
 * sum of theirs, exactly. Throws ENCODING_FAILED.
 */
export async function concatSegments(
  paths: readonly string[],
  path: string,
  options: MediaOptions = {},
): Promise<void> {
  await writeWhole(path, ({ outPath }) => runAct({ act: "concat", paths: [...paths], outPath }, Written, options));
}
