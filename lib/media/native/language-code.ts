/** ISO 639-2 of languages whose code is not simply found: mp4 knows only three letters. */
const threeLetters: Readonly<Record<string, string>> = {
  ar: "ara",
  cs: "ces",
  da: "dan",
  de: "deu",
  el: "ell",
  en: "eng",
  es: "spa",
  fi: "fin",
  fr: "fra",
  he: "heb",
  hi: "hin",
  hu: "hun",
  id: "ind",
  it: "ita",
  ja: "jpn",
  ko: "kor",
  nl: "nld",
  no: "nor",
  pl: "pol",
  pt: "por",
  ro: "ron",
  ru: "rus",
  sv: "swe",
  tr: "tur",
  uk: "ukr",
  vi: "vie",
  zh: "zho",
};

/** The mp4 word for a BCP 47 language; `und` when unknown. */
export function languageCode(language: string | undefined): string {
  const base = language?.toLowerCase().split("-")[0] ?? "";
  return threeLetters[base] ?? (base.length === 3 ? base : "und");
}
