import type { NumberRules } from "#lib/voices/numbers/number-rules";

/** More digits than these are a code and not an amount. */
const mostDigits = 15;

/** Digits one by one. */
export const sayDigits = (digits: string, rules: NumberRules): string =>
  [...digits].map((digit) => rules.cardinal(BigInt(digit))).join(" ");

function sayDecimals(digits: string, rules: NumberRules): string {
  if (rules.decimalsOneByOne || digits.length > 2) return sayDigits(digits, rules);
  const zeros = digits.length - digits.replace(/^0+/, "").length;
  const rest = digits.slice(zeros);
  return [...Array(zeros).fill(rules.cardinal(0n)), ...(rest ? [rules.cardinal(BigInt(rest))] : [])].join(" ");
}

/**
 * A written number as words: `1,250`, `-3.14`, `007`, `2.3.1`. `next` is the word that it counts. undefined when it is
 * no number.
 */
export function sayNumber(written: string, rules: NumberRules, next?: string): string | undefined {
  const [, sign = "", body = ""] = /^([+−-]?)(\d[\d.,]*)$/.exec(written) ?? [];
  if (body === "") return undefined;
  const lead = sign === "" ? "" : sign === "+" ? "plus " : `${rules.minus} `;
  const grouped = rules.thousands === "," ? /^\d{1,3}(?:,\d{3})+(?=\.|$)/ : /^\d{1,3}(?:\.\d{3})+(?=,|$)/;
  const plain = grouped.test(body) ? body.replaceAll(rules.thousands, "") : body;
  // A point is a decimal point everywhere, unless it parts thousands.
  const [, whole = "", decimals] = /^(\d+)(?:[.,](\d+))?$/.exec(plain) ?? [];
  if (whole === "") {
    // Versions and addresses: 2.3.1.
    const parts = body.split(/[.,]/).filter((part) => part !== "");
    return lead + parts.map((part) => rules.cardinal(BigInt(part))).join(` ${rules.versionPoint} `);
  }
  if (decimals !== undefined) {
    const first = whole.length > mostDigits ? sayDigits(whole, rules) : rules.cardinal(BigInt(whole));
    return `${lead}${first} ${rules.point} ${sayDecimals(decimals, rules)}`;
  }
  if (whole.length > mostDigits || /^0\d/.test(whole)) return lead + sayDigits(whole, rules);
  return lead + rules.cardinal(BigInt(whole), next);
}
