export interface FliteWord {
  /** As the engine is given it: a to z, digits and apostrophes. */
  spelled: string;
  /** Code point of the text at which the written word begins, from 0. */
  codePoint: number;
}

/** Words that the engine would say wrongly, spelled as it says them right. */
const respelled: Readonly<Record<string, string>> = {
  eigh: "ay",
  pythagoras: "puhthaggeruss",
  pythagorean: "puhthaggereeun",
  hypotenuse: "hypottenooss",
  cosine: "cosign",
  sin: "sine",
};

const word = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** Latin letters without their accents; what has no Latin letter is not said. */
const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/ß/g, "ss")
    .replace(/[øØ]/g, "o")
    .replace(/[łŁ]/g, "l")
    .replace(/[æÆ]/g, "ae")
    .replace(/[œŒ]/g, "oe")
    .replace(/’/g, "'")
    .replace(/[^a-zA-Z0-9']/g, "");

/** A sentence as words, and as the one line the engine is given: only its end ends it. */
export function fliteWords(text: string): { words: FliteWord[]; line: string } {
  const words: FliteWord[] = [];
  let line = "";
  let [at, codePoint] = [0, 0];
  for (const found of text.matchAll(word)) {
    const between = text.slice(at, found.index);
    codePoint += [...between].length;
    const known = plain(found[0]);
    const spelled = respelled[known.toLowerCase()] ?? known;
    if (words.length > 0 && line !== "") line += /[,;:.?!…](?:\s|$)|[()—–]/u.test(between) ? ", " : " ";
    if (spelled !== "") {
      words.push({ spelled, codePoint });
      line += spelled;
    }
    codePoint += [...found[0]].length;
    at = found.index + found[0].length;
  }
  const end = /[?!]/.exec(text.slice(at))?.[0] ?? ".";
  return { words, line: words.length > 0 ? `${line.replace(/(?:, )+$/, "")}${end}` : "" };
}
