import { integratedLoudness, kWeighting } from "#lib/media/loudness-meter";

/** Loudness of every line before the mix; low enough that the peaks of voices fit. */
const targetLufs = -20;
const ceiling = 0.97;

/** Integrated loudness of mono samples (EBU R 128, one channel); null for silence. */
export function lineLoudness(samples: Int16Array, rate: number): number | null {
  const hop = Math.round(rate / 10);
  const powers = new Float64Array(Math.ceil(samples.length / hop));
  const weighted = kWeighting(rate);
  for (let i = 0; i < samples.length; i += 1) {
    const value = weighted((samples[i] ?? 0) / 32_768);
    const at = Math.floor(i / hop);
    powers[at] = (powers[at] ?? 0) + (value * value) / hop;
  }
  return integratedLoudness(powers);
}

/** Brings a line to the loudness of all lines, in place: one gain; what would pass full scale is bent softly. */
export function levelLine(samples: Int16Array, rate: number): void {
  const loudness = lineLoudness(samples, rate);
  if (loudness === null) return;
  const gain = 10 ** ((targetLufs - loudness) / 20) / 32_768;
  const knee = 0.8;
  for (let i = 0; i < samples.length; i += 1) {
    const value = (samples[i] ?? 0) * gain;
    const size = Math.abs(value);
    const bent = size <= knee ? size : knee + (ceiling - knee) * Math.tanh((size - knee) / (ceiling - knee));
    samples[i] = Math.round(Math.sign(value) * bent * 32_767);
  }
}
