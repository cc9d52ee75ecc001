import { wavBytes } from "#lib/providers/speaking/wav-bytes";

/** One frame of MP3: 26 ms, 32 kbit/s, 44.1 kHz, mono. A tone of whole periods, and silence. */
const tone = Buffer.from(
  "//sQxAADw6TbCguAqkB0m2FBcBVI4R6zgYK5frx1vG/xo7vo34x/wpv1/x///f9X/Gvwj1nAwVy/XjreN/jR3fRvxj/hTfr/j//+/6v+NdMQU1FMy4xMDAAAAAAAAAAAAAAAAAAAAAA=",
  "base64",
);
const quiet = Buffer.from(
  "//sQxAADwAABpAAAACAAADSAAAAETEFNRTMuMTAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
  "base64",
);
const frameSeconds = 1152 / 44_100;
/** In frames: before the first word, after a word, after a mark at which one pauses. */
const [lead, gap, pause] = [8, 2, 14];

export interface StubWord {
  text: string;
  /** UTF-16 offset. */
  at: number;
  /** Seconds. */
  start: number;
  end: number;
}

/** What a stub says: a tone for each word, longer for longer words, with pauses at marks. */
export interface StubSpeech {
  words: readonly StubWord[];
  mp3: Buffer;
  /** 16-bit samples, 24 kHz. */
  samples: Int16Array;
  wav: Uint8Array;
}

export function stubSpeech(text: string): StubSpeech {
  const parts: Buffer[] = Array.from({ length: lead }, () => quiet);
  const words: StubWord[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const letters = [...word].reduce((sum, sign) => sum + (/\p{N}/u.test(sign) ? 4 : 1), 0);
    const frames = 3 + letters;
    const start = parts.length * frameSeconds;
    parts.push(...Array.from({ length: frames }, () => tone));
    words.push({ text: word, at: index, start, end: parts.length * frameSeconds });
    parts.push(...Array.from({ length: /[.,;:!?…]$/.test(word) ? pause : gap }, () => quiet));
  }
  const rate = 24_000;
  const samples = new Int16Array(Math.round(parts.length * frameSeconds * rate));
  for (const { start, end } of words) {
    for (let i = Math.round(start * rate); i < Math.round(end * rate); i += 1)
      samples[i] = Math.round(7000 * Math.sin((2 * Math.PI * 306 * i) / rate));
  }
  return { words, mp3: Buffer.concat(parts), samples, wav: wavBytes(samples, rate) };
}
