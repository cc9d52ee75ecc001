export interface Respelling {
  text: string;
  /** For every code point of `text`: the UTF-16 offset it stands for in the original. */
  origins: number[];
}

// The engine takes these for markup or phonemes; one space each keeps the places of the rest.
const markup = /[<>[\]{}|\\^~`&\p{Cc}]/gu;
const english = /^en\b/i;
/** A capital A that is a letter and not an article: inside a sentence, before a word of mathematics, or spelled out with others. */
const letterA =
  /(?<=[\p{L}\p{N},]\s)A(?=[\s,.;:?!]|$)|^A(?=\s(?:squared|cubed|plus|minus|times|equals|over|sub|prime|to the)\b)|(?<![\p{L}\p{N}])A(?=\s\p{Lu}(?![\p{L}\p{N}]))/gu;

/** Text as the engine must be given it, so that it says what was meant. */
export function respell(original: string, language: string): Respelling {
  const plain = original.replace(markup, (found) => " ".repeat(found.length));
  const letters = english.test(language)
    ? new Set([...plain.matchAll(letterA)].map((match) => match.index))
    : new Set();
  let text = "";
  const origins: number[] = [];
  for (let at = 0; at < plain.length; ) {
    const point = String.fromCodePoint(plain.codePointAt(at) ?? 32);
    const spelled = letters.has(at) ? "eigh" : point;
    text += spelled;
    for (const _ of spelled) origins.push(at);
    at += point.length;
  }
  return { text, origins };
}
