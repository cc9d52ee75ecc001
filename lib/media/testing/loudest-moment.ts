import { readFile } from "node:fs/promises";

/** Seconds at which a stereo 16-bit WAV of 48 kHz is loudest. */
export async function loudestMoment(path: string): Promise<number> {
  const wav = await readFile(path);
  let best = 0;
  let where = 0;
  for (let at = 44; at + 4 <= wav.length; at += 4) {
    const level = Math.abs(wav.readInt16LE(at));
    if (level > best) {
      best = level;
      where = (at - 44) / 4;
    }
  }
  return where / 48_000;
}
