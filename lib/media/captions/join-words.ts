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

/** Words of a line, each with the space that parts it from the next: put together they are the running text. */
export function spacedWords<W extends { text: string }>(words: readonly W[]): W[] {
  const texts = words.map((word) => word.text);
  const ends = texts.map((_, i) => joinWords(texts.slice(0, i + 1)).length);
  const line = joinWords(texts);
  return words.map((word, i) => {
    const next = i + 1 < words.length ? (ends[i + 1] ?? 0) - (texts[i + 1]?.length ?? 0) : line.length;
    return { ...word, text: line.slice((ends[i] ?? 0) - word.text.length, next) };
  });
}
