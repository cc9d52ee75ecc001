import type { NarrationTrack, SpokenWord } from "#lib/contracts/narration-track";
import type { Speech } from "#lib/providers/speech";
import type { ReadNarration } from "#lib/voices/read-narration";

const toMilliseconds = (seconds: number): number => Math.round(seconds * 1000) / 1000;

/** Index of the word whose range holds, or last began before, each span: ranges and spans both rise. */
function wordOf(at: number, ranges: ReadNarration["ranges"]): number {
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ranges[middle]?.from ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Shown words with times: a word's spans are joined (a number has several); words that the engine ran together with the
 * one before share its time by their length.
 */
export function timeWords(read: ReadNarration, speech: Speech): Pick<NarrationTrack, "words" | "marks"> {
  const { words: shown, ranges } = read;
  const times: ({ start: number; end: number } | undefined)[] = shown.map(() => undefined);
  for (const span of speech.spans) {
    const index = wordOf(span.at, ranges);
    const known = times[index];
    times[index] = {
      start: Math.min(known?.start ?? span.start, span.start),
      end: Math.max(known?.end ?? 0, span.end),
    };
  }
  const lengthOf = (i: number): number => Math.max(1, (ranges[i]?.to ?? 0) - (ranges[i]?.from ?? 0));
  const words: SpokenWord[] = [];
  for (let first = 0; first < shown.length; ) {
    let next = first + 1;
    while (next < shown.length && times[next] === undefined) next += 1;
    const from = times[first]?.start ?? 0;
    const to = times[first]?.end ?? times[next]?.start ?? speech.durationSeconds;
    let total = 0;
    for (let i = first; i < next; i++) total += lengthOf(i);
    let before = 0;
    for (let i = first; i < next; i++) {
      const start = from + ((to - from) * before) / total;
      before += lengthOf(i);
      const end = from + ((to - from) * before) / total;
      words.push({ text: shown[i] ?? "", start: toMilliseconds(start), end: toMilliseconds(end) });
    }
    first = next;
  }
  const marks = Object.entries(read.marks).map(([id, index]): [string, number] => [
    id,
    words[index]?.start ?? toMilliseconds(speech.durationSeconds),
  ]);
  return { words, marks: Object.fromEntries(marks) };
}
