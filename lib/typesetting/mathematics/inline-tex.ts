/** What only TeX has: a command, a power, an index, braces, a relation or an operator between signs. */
const texSigns = /[\\^_{}=<>+*/|!']|[≤≥≠≈∞π]|\S-\S|\d\s*-\s*\w/;
const prose = /\p{L}{2,}[\s,;.:]|[\s,;.:]\p{L}{2,}/u;
const amount = /^\d[\d.,\s]*$/;

/** Whether the text between two dollars is meant as TeX. */
function looksLikeTex(content: string): boolean {
  const words = content.replace(/\\[A-Za-z]+(\s*\{[^{}]*\})?/g, " \\ ");
  if (content.includes("\\")) return true;
  if (prose.test(words)) return false;
  if (texSigns.test(content)) return true;
  // `$x$`, `$ABC$`, `$f(x)$`, `$5$`, `$1,000$`; a longer word alone is a name in capitals at most.
  return amount.test(content) || /^[\p{L}\d().,\s-]{1,24}$/u.test(content);
}

/**
 * Index of the dollar that closes the TeX opened at `open`, or undefined when the dollar there is just a dollar:
 * TeX opens before and closes after a non-space, is not followed by a digit, and looks like TeX.
 */
export function closingDollar(text: string, open: number): number | undefined {
  const first = text[open + 1];
  if (first === undefined || first === " " || first === "$") return undefined;
  for (let i = open + 1; i < text.length; i++) {
    if (text[i] === "\\") {
      i += 1;
      continue;
    }
    if (text[i] !== "$") continue;
    const closes = text[i - 1] !== " " && !/\d/.test(text[i + 1] ?? "");
    return closes && looksLikeTex(text.slice(open + 1, i)) ? i : undefined;
  }
  return undefined;
}
