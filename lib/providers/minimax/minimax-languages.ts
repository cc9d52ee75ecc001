/** How MiniMax names languages, in `language_boost` and before the names of its voices. */
const names: Readonly<Record<string, string>> = {
  en: "English",
  zh: "Chinese",
  yue: "Chinese,Yue",
  ar: "Arabic",
  ru: "Russian",
  es: "Spanish",
  fr: "French",
  pt: "Portuguese",
  de: "German",
  tr: "Turkish",
  nl: "Dutch",
  uk: "Ukrainian",
  vi: "Vietnamese",
  id: "Indonesian",
  ja: "Japanese",
  it: "Italian",
  ko: "Korean",
  th: "Thai",
  pl: "Polish",
  ro: "Romanian",
  el: "Greek",
  cs: "Czech",
  fi: "Finnish",
  hi: "Hindi",
};

/** What `language_boost` is for a language (BCP 47). */
export const languageBoost = (language: string): string => names[language.toLowerCase().split("-")[0] ?? ""] ?? "auto";

/** The language of a voice, by the first word of its id; undefined where it is none. */
export function languageOfVoice(id: string): string | undefined {
  const first = /^[A-Za-z]+/.exec(id)?.[0];
  if (first === "Cantonese") return "yue";
  return Object.keys(names).find((code) => names[code] === first);
}
