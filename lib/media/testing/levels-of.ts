import { readFile } from "node:fs/promises";
import { kWeighting } from "#lib/media/loudness-meter";

/** Levels of a stereo WAV of 48 kHz and 16 bits. */
export async function levelsOf(path: string) {
  const bytes = await readFile(path);
  const left = (i: number): number => (44 + i * 4 + 2 <= bytes.length ? bytes.readInt16LE(44 + i * 4) / 32_768 : 0);
  return {
    /** Level of a stretch as ears weigh it, dB. */
    levelBetween(from: number, to: number): number {
      let sum = 0;
      const weighted = kWeighting(48_000);
      const [a, b] = [Math.round(from * 48_000), Math.round(to * 48_000)];
      for (let i = a; i < b; i += 1) sum += weighted(left(i)) ** 2;
      return 10 * Math.log10(sum / (b - a) + 1e-12);
    },
    /** The largest second difference of samples around a moment: clicks are large. */
    jumpAt(seconds: number, around: number): number {
      let largest = 0;
      const [a, b] = [Math.round((seconds - around) * 48_000), Math.round((seconds + around) * 48_000)];
      for (let i = Math.max(1, a); i < b; i += 1)
        largest = Math.max(largest, Math.abs(left(i + 1) - 2 * left(i) + left(i - 1)));
      return largest;
    },
  };
}
