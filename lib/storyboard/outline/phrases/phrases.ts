import type { PhraseTable } from "#lib/storyboard/outline/phrases/phrase-table";
import { phrasesAr } from "#lib/storyboard/outline/phrases/phrases-ar";
import { phrasesDe } from "#lib/storyboard/outline/phrases/phrases-de";
import { phrasesEn } from "#lib/storyboard/outline/phrases/phrases-en";
import { phrasesEs } from "#lib/storyboard/outline/phrases/phrases-es";
import { phrasesFr } from "#lib/storyboard/outline/phrases/phrases-fr";
import { phrasesHi } from "#lib/storyboard/outline/phrases/phrases-hi";
import { phrasesIt } from "#lib/storyboard/outline/phrases/phrases-it";
import { phrasesJa } from "#lib/storyboard/outline/phrases/phrases-ja";
import { phrasesKo } from "#lib/storyboard/outline/phrases/phrases-ko";
import { phrasesPt } from "#lib/storyboard/outline/phrases/phrases-pt";
import { phrasesRu } from "#lib/storyboard/outline/phrases/phrases-ru";
import { phrasesZh } from "#lib/storyboard/outline/phrases/phrases-zh";

const tables: Readonly<Record<string, PhraseTable>> = {
  ar: phrasesAr,
  de: phrasesDe,
  en: phrasesEn,
  es: phrasesEs,
  fr: phrasesFr,
  hi: phrasesHi,
  it: phrasesIt,
  ja: phrasesJa,
  ko: phrasesKo,
  pt: phrasesPt,
  ru: phrasesRu,
  zh: phrasesZh,
};

/** The writer's own words in a language; English where it has none. */
export const phrasesOf = (language: string): PhraseTable => tables[language.split("-")[0] ?? ""] ?? phrasesEn;

/** Puts words into the places of a phrase. */
export const fill = (phrase: string, words: Readonly<Record<string, string>>): string =>
  phrase.replace(/\{(\w+)\}/g, (place, name: string) => words[name] ?? place);

/** "a, b and c". */
export function listed(words: readonly string[], language: string): string {
  const supported = Intl.ListFormat.supportedLocalesOf([language]).length > 0 ? language : "en";
  return new Intl.ListFormat(supported, { type: "conjunction" }).format(words);
}
