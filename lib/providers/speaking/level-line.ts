/** Loudness of every line before the mix; low enough that the peaks of voices fit. */
const targetLufs = -20;
const ceiling = 0.97;
/** ITU-R BS.1770: blocks of 0.4 s, three quarters overlapping; quieter ones than these do not count. */
const blockSeconds = 0.4;
const gateLufs = -70;
const relativeGateLu = -10;

interface Biquad {
  b: readonly [number, number, number];
  a: readonly [number, number];
}

/** The two filters of K weighting at any rate: a shelf for the head, a high pass for what ears do not hear. */
function weighting(rate: number): Biquad[] {
  const shelf = (): Biquad => {
    const k = Math.tan((Math.PI * 1681.9744509555319) / rate);
    const q = 0.7071752369554193;
    const high = 10 ** (3.99984385397 / 20);
    const middle = high ** 0.499666774155;
    const a0 = 1 + k / q + k * k;
    return {
      b: [(high + (middle * k) / q + k * k) / a0, (2 * (k * k - high)) / a0, (high - (middle * k) / q + k * k) / a0],
      a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0],
    };
  };
  const k = Math.tan((Math.PI * 38.13547087613982) / rate);
  const q = 0.5003270373253953;
  const a0 = 1 + k / q + k * k;
  return [shelf(), { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] }];
}

/** Integrated loudness of mono samples (EBU R 128, one channel); null for silence. */
export function lineLoudness(samples: Int16Array, rate: number): number | null {
  const hop = Math.round((blockSeconds * rate) / 4);
  const energies = new Float64Array(Math.ceil(samples.length / hop));
  const filters = weighting(rate).map((filter) => ({ ...filter, x1: 0, x2: 0, y1: 0, y2: 0 }));
  for (let i = 0; i < samples.length; i += 1) {
    let x = (samples[i] ?? 0) / 32_768;
    for (const f of filters) {
      const y = f.b[0] * x + f.b[1] * f.x1 + f.b[2] * f.x2 - f.a[0] * f.y1 - f.a[1] * f.y2;
      [f.x2, f.x1, f.y2, f.y1] = [f.x1, x, f.y1, y];
      x = y;
    }
    const at = Math.floor(i / hop);
    energies[at] = (energies[at] ?? 0) + x * x;
  }
  const blocks: number[] = [];
  // Lines shorter than a block are one block.
  for (let i = 0; i < Math.max(1, energies.length - 3); i += 1) {
    let sum = 0;
    for (let j = i; j < Math.min(i + 4, energies.length); j += 1) sum += energies[j] ?? 0;
    blocks.push(sum / (4 * hop));
  }
  const lufs = (power: number): number => -0.691 + 10 * Math.log10(power);
  const mean = (of: readonly number[]): number => of.reduce((sum, x) => sum + x, 0) / Math.max(1, of.length);
  const audible = blocks.filter((power) => lufs(power) > gateLufs);
  if (audible.length === 0) return null;
  const gate = lufs(mean(audible)) + relativeGateLu;
  return lufs(mean(audible.filter((power) => lufs(power) > gate)));
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
