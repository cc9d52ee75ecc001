import type { SoundShape } from "#lib/contracts/sound-shape";

/** A sound as it is seen: every value 0 to 1 (the wave -1 to 1), rising fast and falling slowly, at any second. */
export interface SeenSound {
  bands: number;
  band(i: number, seconds: number): number;
  points: number;
  wave(i: number, seconds: number): number;
  level(seconds: number): number;
  /** How much has sounded up to here: what turns and drifts goes by it, and rests in silence. */
  run(seconds: number): number;
  /** 1 at a beat, fading to 0. */
  pulse(seconds: number): number;
  /** Seconds since each of the last beats, the newest first; none older than `longest`. */
  since(seconds: number, longest: number): number[];
}

/** Share of the way to a higher value in a thirtieth of a second, and to a lower one. */
const attack = 0.62;
const release = 0.16;
const pulseSeconds = 0.22;

const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** Rows of `width` values, smoothed in time from the first row on. */
function smoothed(bytes: Uint8Array, width: number, rate: number): Float32Array {
  const rows = new Float32Array(bytes.length);
  const [up, down] = [1 - (1 - attack) ** (30 / rate), 1 - (1 - release) ** (30 / rate)];
  for (const [k, byte] of bytes.entries()) {
    const before = k >= width ? (rows[k - width] ?? 0) : 0;
    const value = byte / 255;
    rows[k] = before + (value - before) * (value > before ? up : down);
  }
  return rows;
}

/** Makes a shape ready to be asked for; without one, silence. */
export function readSound(sound: SoundShape | undefined): SeenSound {
  if (!sound) return silence;
  const { rate, bands, points, beats } = sound;
  const spectrum = smoothed(bytesOf(sound.spectrum), bands, rate);
  const levels = smoothed(bytesOf(sound.level), 1, rate);
  const waves = Float32Array.from(bytesOf(sound.wave), (byte) => (byte - 128) / 127);
  const runs = new Float32Array(levels.length + 1);
  for (const [i, level] of levels.entries()) runs[i + 1] = (runs[i] ?? 0) + level / rate;
  const at = (rows: Float32Array, width: number, i: number, seconds: number): number => {
    const last = rows.length / width - 1;
    const row = Math.min(last, Math.max(0, seconds * rate));
    const below = Math.floor(row);
    const a = rows[below * width + i] ?? 0;
    return a + ((rows[Math.min(last, below + 1) * width + i] ?? a) - a) * (row - below);
  };
  const since = (seconds: number, longest: number): number[] =>
    beats.flatMap((beat) => (beat <= seconds && seconds - beat < longest ? [seconds - beat] : [])).reverse();
  return {
    bands,
    points,
    band: (i, seconds) => at(spectrum, bands, i, seconds),
    wave: (i, seconds) => at(waves, points, i, seconds),
    level: (seconds) => at(levels, 1, 0, seconds),
    run: (seconds) => at(runs, 1, 0, seconds),
    pulse: (seconds) => Math.exp(-(since(seconds, 2)[0] ?? 9) / pulseSeconds),
    since,
  };
}

const silence: SeenSound = {
  bands: 32,
  points: 64,
  band: () => 0,
  wave: () => 0,
  level: () => 0,
  run: () => 0,
  pulse: () => 0,
  since: () => [],
};
