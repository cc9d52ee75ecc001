import { readingDe } from "#lib/voices/reading/reading-de";
import { readingEn } from "#lib/voices/reading/reading-en";
import { readingEs } from "#lib/voices/reading/reading-es";
import { readingFr } from "#lib/voices/reading/reading-fr";

import type { ReadingRules } from "#lib/voices/reading/reading-rules";

const byLanguage: Readonly<Record<string, ReadingRules>> = {
  en: readingEn,
  de: readingDe,
  fr: readingFr,
  es: readingEs,
};

/** Languages without a table: the engine reads signs by its own rules. */
const plain: ReadingRules = {
  abbreviations: {},
  mayEnd: [],
  words: {},
  signs: { "→": ",", "⇒": ",", "↔": ",", "·": " ", "•": " " },
  units: {},
  currencies: {},
  magnitudes: [],
  squared: "2",
  cubed: "3",
  power: (exponent) => exponent,
  of: " ",
  range: " ",
  over: " ",
  minus: "-",
  dot: ".",
  at: "@",
  number: "",
};

/** The rules of a language (BCP 47). */
export const rulesOfLanguage = (language: string): ReadingRules =>
  byLanguage[language.toLowerCase().split("-")[0] ?? ""] ?? plain;
