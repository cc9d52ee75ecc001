import { stopwords } from "#lib/storyboard/outline/language/stopwords";

/** Scripts that tell a language by themselves, the more telling first. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Devanagari}/gu, "hi"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Bengali}/gu, "bn"],
  [/\p{Script=Tamil}/gu, "ta"],
  [/\p{Script=Georgian}/gu, "ka"],
  [/\p{Script=Armenian}/gu, "hy"],
];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function byStopwords(text: string): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  const hits = Object.entries(stopwords).map(([language, list]) => ({
    language,
    share: words.filter((word) => list.has(word)).length / Math.max(1, words.length),
  }));
  const best = hits.sort((a, b) => b.share - a.share)[0];
  const least = words.length < 12 ? 0.2 : 0.1;
  return best && best.share >= least ? best.language : undefined;
}

/** The language of a text by its script and its small words; undefined when neither tells. Code and TeX do not count. */
export function detectLanguage(text: string): string | undefined {
  const prose = text.replace(/```[\s\S]*?```|`[^`]*`|\$\$[\s\S]*?\$\$|\$[^$\n]*\$|https?:\S+/g, " ");
  const letters = count(prose, /\p{L}/gu);
  if (letters === 0) return undefined;
  // Japanese is mostly Han letters between a few kana.
  const found = scripts.find(([script, name]) => count(prose, script) > letters * (name === "ja" ? 0.05 : 0.2));
  if (found) return found[1];
  if (count(prose, /\p{Script=Arabic}/gu) > letters * 0.2)
    return /[پچژگ]/.test(prose) ? (/[ٹڈڑے]/.test(prose) ? "ur" : "fa") : "ar";
  if (count(prose, /\p{Script=Cyrillic}/gu) > letters * 0.2) return /[іїєґ]/i.test(prose) ? "uk" : "ru";
  return byStopwords(prose);
}
