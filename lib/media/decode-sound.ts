import { type ReadOptions, runAct, Written } from "#lib/media/running/run-act";
import { writeWhole } from "#lib/media/write-whole";

/**
 * Unpacks the first sound of a file, whatever its format: mono 16-bit little-endian samples without a header, so many a
 * second. Half an hour at most. Throws ENCODING_FAILED for a file that is no sound.
 */
export async function decodeSound(
  { path, sampleRate }: { path: string; sampleRate: number },
  outPath: string,
  options: ReadOptions = {},
): Promise<void> {
  await writeWhole(outPath, ({ outPath: part }) =>
    runAct({ act: "samples", path, sampleRate, outPath: part }, Written, options),
  );
}
