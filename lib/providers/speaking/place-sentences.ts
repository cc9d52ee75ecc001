import type { HeardWord } from "#lib/providers/speaking/align-words";
import type { SpokenSpan } from "#lib/providers/speech";

/** Without spaces, and where each UTF-16 unit stood. */
function squeeze(text: string): { letters: string; places: number[] } {
  const kept = [...text.matchAll(/\S/g)];
  return { letters: kept.map(([letter]) => letter).join(""), places: kept.map(({ index }) => index) };
}

/** Sentences, or parts of them, at their places in the text; what is not found letter for letter is left out. */
export function placeSentences(text: string, heard: readonly HeardWord[]): SpokenSpan[] {
  const { letters, places } = squeeze(text);
  const spans: SpokenSpan[] = [];
  let from = 0;
  for (const { text: said, start, end } of heard) {
    const sought = squeeze(said).letters;
    const found = sought === "" ? -1 : letters.indexOf(sought, from);
    const at = places[found];
    if (at === undefined) continue;
    const since = Math.max(start, spans.at(-1)?.end ?? 0);
    spans.push({ at, start: since, end: Math.max(since, end) });
    from = found + sought.length;
  }
  return spans;
}
