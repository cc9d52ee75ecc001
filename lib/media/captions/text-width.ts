const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60\p{Emoji_Presentation}]/u;
// Most text needs no segmenter, which is slow.
const plain = /^[\x20-\x7e]*$/;
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** What a reader sees as single characters. */
export const charactersOf = (text: string): string[] =>
  plain.test(text) ? [...text] : [...graphemes.segment(text)].map(({ segment }) => segment);

/** Columns on a caption line: East Asian characters and emoji take two. */
export const textWidth = (text: string): number =>
  plain.test(text)
    ? text.length
    : charactersOf(text).reduce((columns, character) => columns + (wide.test(character) ? 2 : 1), 0);
