/** TeX and code inside a line of rich text. */
const formula = /(?<!\\)\$(?:\\.|[^$\\])+\$|`[^`]+`/gu;
const escapes = /\\([\\`*_$[\]])/g;

/** Plain text with its signs made harmless for rich text and narration. */
export const escapeRich = (text: string): string => text.replace(/[\\`*_$]/g, "\\$&").replace(/\[\[/g, "[ [");

/** Runs `change` over the words of a line, leaving TeX and code as they are. */
export function overWords(rich: string, change: (words: string) => string): string {
  const kept: string[] = [];
  const held = rich.replace(formula, (found) => `\uE010${String.fromCodePoint(0xe100 + kept.push(found) - 1)}`);
  return change(held).replace(
    /\uE010([\uE100-\uEFFF])/gu,
    (_, sign: string) => kept[(sign.codePointAt(0) ?? 0) - 0xe100] ?? "",
  );
}

/** The words of a line without marks of emphasis, code and escapes; TeX stays between dollars. */
export const plainOf = (rich: string): string =>
  overWords(rich, (words) => words.replace(/(?<!\\)\*+/g, "").replace(escapes, "$1")).replace(/`([^`]+)`/g, "$1");

/** The TeX of a line, in order. */
export const texOf = (rich: string): string[] =>
  [...rich.matchAll(formula)].flatMap(([found]) => (found.startsWith("$") ? [found.slice(1, -1)] : []));

export const codeOf = (rich: string): string[] =>
  [...rich.matchAll(formula)].flatMap(([found]) => (found.startsWith("`") ? [found.slice(1, -1)] : []));

/** Emphasis that was cut in two is taken away. */
export function balanced(rich: string): string {
  return overWords(rich, (words) =>
    (words.match(/(?<!\\)\*\*/g)?.length ?? 0) % 2 === 1 || (words.match(/(?<![\\*])\*(?!\*)/g)?.length ?? 0) % 2 === 1
      ? words.replace(/(?<!\\)\*+/g, "")
      : words,
  );
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** How long a line is in words; two signs of a script without spaces count as one, a formula by its length. */
export function sizeOf(rich: string): number {
  const signs = plainOf(rich).match(unspaced)?.length ?? 0;
  const formulas = texOf(rich).reduce((sum, tex) => sum + Math.max(0, Math.round(tex.length / 6) - 1), 0);
  const words =
    rich
      .replace(unspaced, " ")
      .match(/\S+/g)
      ?.filter((word) => /[\p{L}\p{N}$\uE010]/u.test(word)).length ?? 0;
  return words + signs / 2 + formulas;
}
