/** Scripts that set no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303F\uFF01-\uFF60]/u;
const closing = /^[\p{Pe}\p{Pf},.;:!?…%。、，．；：！？]+$/u;
const opening = /[\p{Ps}\p{Pi}]$/u;

/** Words as running text, with spaces where their script sets them. */
export function joinWords(words: readonly string[]): string {
  let text = "";
  for (const word of words) {
    const bare =
      text === "" ||
      closing.test(word) ||
      opening.test(text) ||
      (unspaced.test(text.slice(-1)) && unspaced.test(word.slice(0, 1)));
    text += bare ? word : ` ${word}`;
  }
  return text;
}
