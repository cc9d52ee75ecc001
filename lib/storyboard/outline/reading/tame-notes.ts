/** Code in fences and between backticks: every other part of notes that are split by it. */
export const codeParts = /(^(?:```|~~~)[\s\S]*?^(?:```|~~~)[^\n]*$|`[^`\n]*`)/m;

/** Nobody quotes or lists deeper; for a line that opens hundreds the parser needs minutes, or more stack than there is. */
const tooDeep = /^([ \t]*(?:>[ \t]*|[-+*][ \t]+|\d{1,9}[.)][ \t]+){8})(?:>[ \t]*|[-+*][ \t]+|\d{1,9}[.)][ \t]+)+/gm;

/** Where words that are read together begin: a blank line, an item, a quote, a heading, a row. */
const beginnings = /\n(?=[ \t]*(?:\n|[-+*][ \t]|\d{1,9}[.)][ \t]|[>#|]))/;
const opening = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+/;
const pairing = /[*_~]/g;
/** The parser looks for each sign's other half among all before it: thousands in one paragraph take it minutes. */
const mostPairing = 200;

/** Notes as they came, without what only keeps the parser busy: strangers send these, and everybody waits meanwhile. */
export const tamed = (notes: string): string =>
  notes
    .replace(/\r\n?/g, "\n")
    .replace(tooDeep, "$1")
    .split(codeParts)
    .map((part, i) => (i % 2 === 1 ? part : part.split(beginnings).map(withoutCrowds).join("\n")))
    .join("");

/** Signs that are too many to mean anything stand for themselves. */
function withoutCrowds(words: string): string {
  if ((words.match(pairing)?.length ?? 0) <= mostPairing) return words;
  const start = opening.exec(words)?.[0] ?? "";
  return start + words.slice(start.length).replace(pairing, "\\$&");
}
