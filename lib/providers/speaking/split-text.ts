import { splitSentences } from "#lib/providers/speaking/split-sentences";

export interface TextPiece {
  text: string;
  /** UTF-16 offset in the whole text. */
  at: number;
  /** true when a new paragraph begins after it. */
  endsParagraph: boolean;
}

/**
 * Text in as few pieces as have at most `limit` UTF-16 units each, cut between sentences; a sentence that is longer is cut
 * between words, a word that is longer anywhere. Without what has nothing to say.
 */
export function splitText(text: string, language: string, limit: number): TextPiece[] {
  const pieces: TextPiece[] = [];
  for (const sentence of splitSentences(text, language).flatMap((one) => cut(one, limit))) {
    const last = pieces.at(-1);
    const joined = last && text.slice(last.at, sentence.at + sentence.text.length);
    if (last && joined !== undefined && joined.length <= limit) {
      last.text = joined;
      last.endsParagraph = sentence.endsParagraph;
    } else pieces.push({ ...sentence });
  }
  return pieces;
}

function cut(sentence: TextPiece, limit: number): TextPiece[] {
  const { text, at, endsParagraph } = sentence;
  if (text.length <= limit) return [sentence];
  const space = text.lastIndexOf(" ", limit);
  // Never between the halves of one character.
  const whole = /[\ud800-\udbff]$/.test(text.slice(0, limit)) ? limit - 1 : limit;
  const end = space > 0 ? space : Math.max(1, whole);
  const rest = text.slice(end);
  const lead = rest.length - rest.trimStart().length;
  const first = { text: text.slice(0, end), at, endsParagraph: false };
  return [first, ...cut({ text: rest.slice(lead), at: at + end + lead, endsParagraph }, limit)];
}
