import type { NumberRules } from "#lib/voices/numbers/number-rules";
import { numbersDe } from "#lib/voices/numbers/numbers-de";
import { numbersEn } from "#lib/voices/numbers/numbers-en";
import { numbersEs } from "#lib/voices/numbers/numbers-es";
import { numbersFr } from "#lib/voices/numbers/numbers-fr";

const byLanguage: Readonly<Record<string, NumberRules>> = {
  en: numbersEn,
  de: numbersDe,
  fr: numbersFr,
  es: numbersEs,
};

/** How a language (two letters) says numbers; undefined where the engine reads digits by its own rules. */
export const numberRulesOf = (language: string): NumberRules | undefined => byLanguage[language];
