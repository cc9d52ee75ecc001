import type { SpokenWord } from "#lib/contracts/narration-track";
import { charactersOf, textWidth } from "#lib/media/captions/text-width";

const mayNotBegin = /^[\p{Pe}\p{Pf}\p{Po}ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;

/** Words that fit a line: wider ones (unspaced scripts, addresses) in pieces that share the time by their length. */
export function splitWords(words: readonly SpokenWord[], columns: number): SpokenWord[] {
  return words
    .map((word) => ({ ...word, text: word.text.replace(/\s+/g, " ").trim() }))
    .filter((word) => word.text !== "")
    .flatMap((word) => (textWidth(word.text) <= columns ? [word] : piecesOf(word, columns)));
}

function piecesOf({ text, start, end }: SpokenWord, columns: number): SpokenWord[] {
  const pieces: string[] = [];
  for (const character of charactersOf(text)) {
    const last = pieces.at(-1);
    // Two columns are kept for a mark that must not begin the next piece.
    const full = last === undefined || textWidth(last + character) > columns - 2;
    if (last === undefined || (full && !mayNotBegin.test(character))) pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  let done = 0;
  const at = () => start + ((end - start) * done) / text.length;
  return pieces.map((piece) => {
    const from = at();
    done += piece.length;
    return { text: piece, start: from, end: at() };
  });
}
