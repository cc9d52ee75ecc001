import { writeFile } from "node:fs/promises";

/** Writes a mono 16-bit WAV from a function of time (seconds → -1 to 1). */
export async function writeSound(path: string, rate: number, seconds: number, at: (t: number) => number) {
  const frames = Math.round(rate * seconds);
  const wav = Buffer.alloc(44 + frames * 2);
  wav.write("RIFF", 0, "latin1");
  wav.writeUInt32LE(36 + frames * 2, 4);
  wav.write("WAVEfmt ", 8, "latin1");
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(rate, 24);
  wav.writeUInt32LE(rate * 2, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write("data", 36, "latin1");
  wav.writeUInt32LE(frames * 2, 40);
  for (let i = 0; i < frames; i += 1) {
    wav.writeInt16LE(Math.round(Math.max(-1, Math.min(1, at(i / rate))) * 32_767), 44 + i * 2);
  }
  await writeFile(path, wav);
}

/** Something like speech: a voiced tone with syllables, pauses, and the sharp peaks that speech has. */
export function speechLike(t: number): number {
  const pause = t % 2.4 > 1.9;
  if (pause) return 0;
  const syllable = Math.max(0, Math.sin(2 * Math.PI * 3.1 * t)) ** 0.5;
  const pulse = ((t * 120) % 1) ** 12;
  const formant = Math.sin(2 * Math.PI * 520 * t) + 0.5 * Math.sin(2 * Math.PI * 1450 * t);
  return syllable * (0.05 * formant + 0.6 * pulse * Math.sin(2 * Math.PI * 900 * t));
}
