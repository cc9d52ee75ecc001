import type { ReadingRules } from "#lib/voices/reading/reading-rules";

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const made = new WeakMap<ReadingRules, RegExp>();

/** What is written with a space and read as one: `z. B.`, `$5 million`. */
export function spokenPhrases(rules: ReadingRules): RegExp {
  const known = made.get(rules);
  if (known) return known;
  const abbreviations = Object.keys(rules.abbreviations).filter((short) => short.includes(" "));
  const alternatives = abbreviations.map(
    (short) => `(?<![\\p{L}\\p{N}])${literally(short).replace(/ /g, "[ \\u00a0]")}`,
  );
  const currencies = Object.keys(rules.currencies).map(literally).join("");
  const magnitudes = rules.magnitudes.map(literally).join("|");
  if (currencies && magnitudes) {
    alternatives.push("(?<![\\d.,])\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)");
    alternatives.push(`[${currencies}]\\d[\\d.,]*[ \\u00a0](?:${magnitudes})(?![\\p{L}])`);
    alternatives.push(`(?<![\\p{L}\\d.,])\\d[\\d.,]*[ \\u00a0](?:(?:${magnitudes})[ \\u00a0])?[${currencies}](?!\\d)`);
  }
  const phrases = new RegExp(alternatives.join("|") || "(?!)", "gu");
  made.set(rules, phrases);
  return phrases;
}
