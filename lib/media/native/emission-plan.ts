/** Longest time a player may have to decode from to reach a moment. */
const keyFrameSeconds = 2;
/** Longest time one picture is held: players and editors expect some frames. */
const holdSeconds = 1;

interface Emission {
  emit: boolean;
  key: boolean;
}

/** Decides, frame by frame, which frames of a film are encoded; the others are the one before, held. */
export class EmissionPlan {
  readonly #keyEvery: number;
  readonly #holdAtMost: number;
  readonly #last: number;
  #lastKey = Number.NEGATIVE_INFINITY;
  #lastEmitted = Number.NEGATIVE_INFINITY;

  constructor(fps: number, frames: number) {
    this.#keyEvery = fps * keyFrameSeconds;
    this.#holdAtMost = fps * holdSeconds;
    this.#last = frames - 1;
  }

  /** `changed`: the picture differs from the one of the frame before. Frames must come in order. */
  next(index: number, changed: boolean): Emission {
    const key = index - this.#lastKey >= this.#keyEvery;
    const held = index - this.#lastEmitted;
    // The last frame is always there, so that the stream's own length does not hang on one long hold.
    const emit = changed || key || held >= this.#holdAtMost || index === this.#last;
    if (key) this.#lastKey = index;
    if (emit) this.#lastEmitted = index;
    return { emit, key };
  }
}
