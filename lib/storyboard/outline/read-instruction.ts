const languages: readonly (readonly [RegExp, string])[] = [
  [/\b(?:in|auf|en|in het|på) (?:english|englisch|anglais|inglés|inglese)\b/i, "en"],
  [/\b(?:in german|auf deutsch|en allemand|en alemán)\b/i, "de"],
  [/\b(?:in french|en français|auf französisch|en francés)\b/i, "fr"],
  [/\b(?:in spanish|en español|auf spanisch|en espagnol)\b/i, "es"],
  [/\b(?:in italian|in italiano|auf italienisch)\b/i, "it"],
  [/\b(?:in portuguese|em português|auf portugiesisch)\b/i, "pt"],
  [/\b(?:in russian)\b|по-русски/iu, "ru"],
  [/\b(?:in chinese|in mandarin)\b|用中文/iu, "zh"],
  [/\b(?:in japanese)\b|日本語で/iu, "ja"],
  [/\b(?:in korean)\b|한국어로/iu, "ko"],
  [/\b(?:in arabic)\b|بالعربية/iu, "ar"],
  [/\b(?:in hindi)\b|हिन्दी में|हिंदी में/iu, "hi"],
];

export interface Wishes {
  language?: string;
  targetSeconds?: number;
}

/** What an instruction asks for that the outline writer can do: a language and a length. */
export function readInstruction(text: string): Wishes {
  const language = languages.find(([pattern]) => pattern.test(text))?.[1];
  const [, amount, unit = ""] =
    /(\d+(?:[.,]\d+)?)\s*-?\s*(seconds?|secs?|s|sekunden?|secondes?|segundos?|minutes?|mins?|minuten?|minutos?)\b/i.exec(
      text,
    ) ?? [];
  const number = amount === undefined ? undefined : Number(amount.replace(",", "."));
  const seconds = number === undefined ? undefined : /^m/i.test(unit) ? number * 60 : number;
  const short = /\b(?:short|brief|quick|kurz|court|bref|breve|corto)\b/i.test(text) ? 90 : undefined;
  const targetSeconds = seconds ?? short;
  return {
    language,
    targetSeconds: targetSeconds === undefined ? undefined : Math.min(1800, Math.max(20, Math.round(targetSeconds))),
  };
}
