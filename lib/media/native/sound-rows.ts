import meyda from "meyda";
import { analysedRate } from "#lib/media/native/mono-samples";

/** Rows a second, and values a row. */
export const rowRate = 30;
export const bands = 48;
export const points = 64;

const windowSamples = 4096;
/** Hz from the lowest to the highest band; in between as the ear divides them. */
const [lowest, highest] = [55, 11_000];
/** Quieter than that under the loudest is dark, in dB. */
const depth = 52;
/** Sound below this peak is silence. */
const silence = 10 ** (-60 / 20);

export interface SoundRows {
  rows: number;
  spectrum: Uint8Array;
  wave: Uint8Array;
  level: Uint8Array;
}

/** Hz of the lower edge of a band; of the band after the last, the upper edge of the last. */
export const bandEdge = (i: number): number => {
  const mel = (hz: number): number => 2595 * Math.log10(1 + hz / 700);
  const at = mel(lowest) + ((mel(highest) - mel(lowest)) * i) / bands;
  return 700 * (10 ** (at / 2595) - 1);
};

/** What a sound looks like, thirty times a second, as loud as it ever gets = 255. */
export async function soundRows(samples: Float32Array, alive: () => Promise<void>): Promise<SoundRows> {
  const hop = analysedRate / rowRate;
  const rows = Math.ceil(samples.length / hop);
  const level = new Uint8Array(rows);
  const wave = new Uint8Array(rows * points).fill(128);
  const spectrum = new Uint8Array(rows * bands);
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  if (peak < silence) return { rows, spectrum, wave, level };

  meyda.bufferSize = windowSamples;
  meyda.sampleRate = analysedRate;
  meyda.windowingFunction = "hanning";
  const loud = new Float32Array(rows);
  const power = new Float32Array(rows * bands);
  const usual = quantile(samples.map(Math.abs), 0.985);
  for (let row = 0; row < rows; row++) {
    const middle = Math.round(row * hop);
    const window = cut(samples, middle - windowSamples / 2, windowSamples);
    const found = meyda.extract(["amplitudeSpectrum", "rms"], window);
    power.set(inBands(found?.amplitudeSpectrum ?? new Float32Array()), row * bands);
    loud[row] = rms(samples, middle - hop / 2, hop);
    wave.set(waveRow(samples, middle, usual), row * points);
    if (row % 60 === 0) await alive();
  }
  const strongest = quantile(power, 0.999);
  const loudest = quantile(loud, 0.98);
  for (const [i, value] of power.entries())
    spectrum[i] = toByte(1 + (20 * Math.log10(Math.max(1e-9, value / strongest))) / depth);
  for (const [i, value] of loud.entries()) level[i] = value < silence / 2 ? 0 : toByte((value / loudest) ** 0.7);
  return { rows, spectrum, wave, level };
}

const toByte = (share: number): number => Math.round(255 * Math.min(1, Math.max(0, share)));

function cut(samples: Float32Array, from: number, count: number): Float32Array {
  const part = new Float32Array(count);
  const start = Math.max(0, from);
  part.set(samples.subarray(start, Math.max(start, Math.min(samples.length, from + count))), start - from);
  return part;
}

function rms(samples: Float32Array, from: number, count: number): number {
  const part = samples.subarray(Math.max(0, Math.round(from)), Math.max(0, Math.round(from + count)));
  return Math.sqrt(part.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, part.length));
}

/** The strongest amplitude in each band; high tones are weaker in nature and weigh more. */
function inBands(amplitudes: Float32Array): Float32Array {
  const found = new Float32Array(bands);
  const hzOfBin = analysedRate / windowSamples;
  for (let band = 0; band < bands; band++) {
    const [low, high] = [bandEdge(band), bandEdge(band + 1)];
    const first = Math.round(low / hzOfBin);
    const last = Math.max(first, Math.round(high / hzOfBin) - 1);
    let most = 0;
    for (let bin = first; bin <= last; bin++) most = Math.max(most, amplitudes[bin] ?? 0);
    found[band] = most * (1 + ((low + high) / 2 / 1200) ** 0.8);
  }
  return found;
}

/** About 23 ms of the wave itself, begun where it crosses zero upwards, so that a steady tone stands still. */
function waveRow(samples: Float32Array, middle: number, usual: number): Uint8Array {
  const each = 16;
  let start = Math.max(0, middle - (points * each) / 2);
  for (let k = 0; k < 600; k++) {
    if ((samples[start + k] ?? 0) <= 0 && (samples[start + k + 1] ?? 0) > 0) {
      start += k;
      break;
    }
  }
  return Uint8Array.from({ length: points }, (_, i) => {
    let sum = 0;
    for (let k = 0; k < each; k++) sum += samples[start + i * each + k] ?? 0;
    return 128 + Math.round(127 * Math.min(1, Math.max(-1, sum / each / usual)));
  });
}

function quantile(values: Float32Array, share: number): number {
  const sorted = Float32Array.from(values).sort();
  return Math.max(1e-6, sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}
