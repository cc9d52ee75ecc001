const pieceFrames = 48_000;

/** Sound laid on a line of time, stereo: sounds that overlap are added, and what is certain is taken away from the front. */
export class SampleLine {
  /** The first sample pair that was not taken yet. */
  #from = 0;
  #pending = new Float32Array(0);

  /** Adds interleaved samples that begin at the sample pair `at`, which must not be before what was taken. */
  add(at: number, samples: Float32Array): void {
    const offset = (at - this.#from) * 2;
    if (offset < 0) throw new Error("sound before what was already mixed");
    if (offset + samples.length > this.#pending.length) this.#grow(offset + samples.length);
    for (let i = 0; i < samples.length; i += 1) {
      this.#pending[offset + i] = (this.#pending[offset + i] ?? 0) + (samples[i] ?? 0);
    }
  }

  /** Everything before the sample pair `to`, a second at a time; silence where nothing was added. */
  *take(to: number): Generator<Float32Array> {
    while (this.#from < to) {
      const count = Math.min(pieceFrames, to - this.#from) * 2;
      const taken = new Float32Array(count);
      taken.set(this.#pending.subarray(0, count));
      this.#pending = this.#pending.subarray(count);
      this.#from += count / 2;
      yield taken;
    }
    // What was taken must not be kept by the view of the rest.
    this.#pending = this.#pending.slice();
  }

  #grow(length: number): void {
    const grown = new Float32Array(length);
    grown.set(this.#pending);
    this.#pending = grown;
  }
}
