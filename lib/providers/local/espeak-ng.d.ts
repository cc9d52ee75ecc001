declare module "@echogarden/espeak-ng-emscripten" {
  interface EspeakEvent {
    type: string;
    /** Code points from the text's start, counted from 1. */
    text_position: number;
    word_length: number;
    /** Milliseconds from the sound's start. */
    audio_position: number;
  }
  interface EspeakWorker {
    get_samplerate(): number;
    /** 0 when it could be set. */
    set_voice(file: string, language: string, gender: number, age: number, variant: number): number;
    set_rate(wordsPerMinute: number): void;
    set_pitch(percent: number): void;
    set_range(percent: number): void;
    /** The callback gets 16-bit mono samples; it answers true to stop. */
    synthesize(text: string, onSound: (samples: Int16Array | null, events: EspeakEvent[]) => boolean): void;
  }
  export default function load(): Promise<{ eSpeakNGWorker: new () => EspeakWorker }>;
}
