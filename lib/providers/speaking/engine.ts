export interface RawWord {
  /** Code point of the text, from 0. */
  codePoint: number;
  /** Sample at which the engine says the word begins. */
  sample: number;
}

export interface RawSpeech {
  samples: Int16Array;
  words: RawWord[];
}

/** A voice that is loaded and says one sentence after another. */
export interface Engine {
  sampleRate: number;
  say(text: string): RawSpeech;
}
