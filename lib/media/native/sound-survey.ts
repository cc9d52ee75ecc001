import { kWeighting } from "#lib/media/loudness-meter";
import { pieceSamples } from "#lib/media/native/even-peaks";

const rate = 48_000;
/** Under this share of the loudest a sample's neighbourhood is not looked at more finely. */
const fineAbove = 0.12;
/** Windowed sinc at a quarter, a half and three quarters between samples. */
const taps = 12;
const phases = [0.25, 0.5, 0.75].map((shift) =>
  Float64Array.from({ length: taps }, (_, k) => {
    const x = k - taps / 2 + 1 - shift;
    const window = 0.5 + 0.5 * Math.cos((Math.PI * x) / (taps / 2 + 0.5));
    return (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x)) * window;
  }),
);

/** What must be known of a stereo sound before it is levelled: per piece its true peak and its K-weighted energy. */
export class SoundSurvey {
  readonly peaks: Float32Array;
  readonly energies: Float32Array;
  readonly #ears = [kWeighting(rate), kWeighting(rate)];
  readonly #past = [new Float32Array(taps - 1), new Float32Array(taps - 1)];
  #at = 0;

  constructor(frames: number) {
    const count = Math.ceil(frames / pieceSamples) + 1;
    this.peaks = new Float32Array(count);
    this.energies = new Float32Array(count);
  }

  /** Interleaved samples, in order. */
  see(samples: Float32Array): void {
    const frames = samples.length / 2;
    for (let c = 0; c < 2; c += 1) {
      // The channel with the samples before it, so that what lies between two stretches is looked at, too.
      const line = new Float32Array(taps - 1 + frames);
      line.set(this.#past[c] ?? []);
      for (let i = 0; i < frames; i += 1) line[taps - 1 + i] = samples[i * 2 + c] ?? 0;
      this.#hear(line, frames, c);
      this.#past[c] = line.slice(frames);
    }
    this.#at += frames;
  }

  #hear(line: Float32Array, frames: number, channel: number): void {
    const { peaks, energies } = this;
    const ear = this.#ears[channel];
    if (!ear) return;
    for (let i = 0; i < frames; i += 1) {
      const sample = line[taps - 1 + i] ?? 0;
      const piece = Math.floor((this.#at + i) / pieceSamples);
      const weighted = ear(sample);
      energies[piece] = (energies[piece] ?? 0) + weighted * weighted;
      const size = Math.abs(sample);
      if (size > (peaks[piece] ?? 0)) peaks[piece] = size;
      // Between samples: six late, so the peak may belong to the piece before.
      const [before, after] = [Math.abs(line[i + taps / 2 - 1] ?? 0), Math.abs(line[i + taps / 2] ?? 0)];
      if (before < fineAbove && after < fineAbove) continue;
      const earlier = Math.max(0, Math.floor((this.#at + i - taps / 2) / pieceSamples));
      for (const phase of phases) {
        let between = 0;
        for (let k = 0; k < taps; k += 1) between += (phase[k] ?? 0) * (line[i + k] ?? 0);
        const peak = Math.abs(between);
        if (peak > (peaks[earlier] ?? 0)) peaks[earlier] = peak;
      }
    }
  }
}
