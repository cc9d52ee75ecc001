import { wordPlaces } from "#lib/providers/speaking/word-places";
import type { SpokenSpan } from "#lib/providers/speech";

/** A word as a vendor says that it spoke it. */
export interface HeardWord {
  text: string;
  /** Seconds. */
  start: number;
  end: number;
}

const plain = (word: string): string =>
  word
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");

/**
 * The words that a vendor heard itself say, at their places in the text it was given. Vendors spell numbers out, split
 * words and leave marks standing: the longest run of equal words is kept, and what lies between two of them is shared
 * out in order.
 */
export function alignWords(text: string, language: string, heard: readonly HeardWord[]): SpokenSpan[] {
  const places = wordPlaces(text, language);
  // Nobody hears so much more than was given to say.
  const words = heard.slice(0, 10 * places.length + 100).filter((word) => plain(word.text) !== "");
  const spans: SpokenSpan[] = [];
  let [place, word] = [0, 0];
  for (const [nextPlace, nextWord] of [...equalWords(places, words), [places.length, words.length] as const]) {
    const between = nextPlace - place;
    for (let i = word; i < nextWord; i += 1) {
      // With no word of the text between them, they belong to the one before.
      const share = between === 0 ? place - 1 : place + Math.floor(((i - word) * between) / (nextWord - word));
      add(spans, places[Math.max(0, share)]?.at, words[i]);
    }
    add(spans, places[nextPlace]?.at, words[nextWord]);
    [place, word] = [nextPlace + 1, nextWord + 1];
  }
  return spans;
}

function add(spans: SpokenSpan[], at: number | undefined, word: HeardWord | undefined): void {
  if (at === undefined || word === undefined) return;
  const start = Math.max(word.start, spans.at(-1)?.start ?? 0);
  spans.push({ at, start, end: Math.max(start, word.end) });
}

/** Indices of the longest common run, in rising order. */
function equalWords(places: readonly { text: string }[], words: readonly HeardWord[]): [number, number][] {
  const [as, bs] = [places.map(({ text }) => plain(text)), words.map(({ text }) => plain(text))];
  const width = bs.length + 1;
  const lengths = new Uint16Array((as.length + 1) * width);
  for (let a = as.length - 1; a >= 0; a -= 1) {
    for (let b = bs.length - 1; b >= 0; b -= 1) {
      lengths[a * width + b] =
        as[a] === bs[b]
          ? (lengths[(a + 1) * width + b + 1] ?? 0) + 1
          : Math.max(lengths[(a + 1) * width + b] ?? 0, lengths[a * width + b + 1] ?? 0);
    }
  }
  const equal: [number, number][] = [];
  for (let [a, b] = [0, 0]; a < as.length && b < bs.length; ) {
    if (as[a] === bs[b]) {
      equal.push([a, b]);
      [a, b] = [a + 1, b + 1];
    } else if ((lengths[(a + 1) * width + b] ?? 0) >= (lengths[a * width + b + 1] ?? 0)) a += 1;
    else b += 1;
  }
  return equal;
}
