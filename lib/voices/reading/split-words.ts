/** Scripts that put no spaces between words. */
export const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function segmentWords(text: string, language: string): string[] {
  const words: string[] = [];
  let opening = "";
  for (const { segment, isWordLike } of new Intl.Segmenter(language, { granularity: "word" }).segment(text)) {
    if (isWordLike) {
      words.push(opening + segment);
      opening = "";
    } else if (/^[（「『《〈“‘(["]$/u.test(segment) || words.length === 0) opening += segment;
    else words.push(`${words.pop() ?? ""}${segment}`);
  }
  if (opening) words.push(`${words.pop() ?? ""}${opening}`);
  return words;
}

export type Piece = { kind: "word"; text: string } | { kind: "space"; paragraph: boolean };

/** Words and spaces of plain text. `phrases` (with spaces inside) stay one word. */
export function splitWords(text: string, language: string, phrases: RegExp | undefined): Piece[] {
  const held: string[] = [];
  const hold = (found: string): string => `\uE002${held.push(found) - 1}\uE003`;
  const bound = phrases ? text.replace(phrases, hold) : text;
  return bound.split(/([ \t\r\n]+)/).flatMap((run): Piece[] => {
    if (run === "") return [];
    if (/^[ \t\r\n]+$/.test(run)) return [{ kind: "space", paragraph: /\n\s*\n/.test(run) }];
    const word = run.replace(/\uE002(\d+)\uE003/g, (_, index) => held[Number(index)] ?? "");
    const words = unspaced.test(word) ? segmentWords(word, language) : [word];
    return words.flatMap((text, i): Piece[] => [
      ...(i > 0 ? [{ kind: "space" as const, paragraph: false }] : []),
      { kind: "word", text },
    ]);
  });
}
