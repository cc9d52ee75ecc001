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
  readonly #past = [new Float32Array(taps), new Float32Array(taps)];
  #at = 0;

  constructor(frames: number) {
    const count = Math.ceil(frames / pieceSamples) + 1;
    this.peaks = new Float32Array(count);
    this.energies = new Float32Array(count);
  }

  /** Interleaved samples, in order. */
  see(samples: Float32Array): void {
    for (let i = 0; i < samples.length; i += 2) {
      const piece = Math.floor(this.#at / pieceSamples);
      for (let c = 0; c < 2; c += 1) this.#hear(samples[i + c] ?? 0, c, piece);
      this.#at += 1;
    }
  }

  #hear(sample: number, channel: number, piece: number): void {
    const weighted = this.#ears[channel]?.(sample) ?? 0;
    this.energies[piece] = (this.energies[piece] ?? 0) + weighted * weighted;
    const past = this.#past[channel];
    if (!past) return;
    past.copyWithin(0, 1);
    past[taps - 1] = sample;
    const size = Math.abs(sample);
    if (size > (this.peaks[piece] ?? 0)) this.peaks[piece] = size;
    // Between samples: six late, so the peak may belong to the piece before.
    const middle = Math.max(Math.abs(past[taps / 2 - 1] ?? 0), Math.abs(past[taps / 2] ?? 0));
    if (middle < fineAbove) return;
    const earlier = Math.max(0, Math.floor((this.#at - taps / 2) / pieceSamples));
    for (const phase of phases) {
      let between = 0;
      for (let k = 0; k < taps; k += 1) between += (phase[k] ?? 0) * (past[k] ?? 0);
      const peak = Math.abs(between);
      if (peak > (this.peaks[earlier] ?? 0)) this.peaks[earlier] = peak;
    }
  }
}
