/** Short words that somebody may write in capitals, and acronyms that are said as words. */
const words = new Set(
  `AND OR NOT IF ALL YES NO THE IS IT ON IN TO DO GO ONE TWO NEW BIG TOP END WHY HOW OF AS AT BY MY WE HE SO UP BE
  ET OU LE LA LES UND DER DIE DAS IST EL LOS LAS UN QUE SI RAM ROM LAN WAN PIN SIM GIF ONU OVNI SIDA UNO OK
  NASA NATO OTAN UNESCO JSON`.split(/\s+/),
);
/** Four and five letters that are spelled though they could be said. */
const spelled = new Set("IEEE AIIB UEFI HTML USSR UDSSR".split(" "));
const acronym = /(?<![\p{L}\p{N}])(\p{Lu}{2,5})(s?)(?![\p{L}\p{N}])/gu;

const isWord = (letters: string): boolean =>
  words.has(letters) ||
  /^[IVX]+$/.test(letters) ||
  (letters.length > 3 && /[AEIOUÄÖÜÉ]/.test(letters) && !spelled.has(letters));

/** Acronyms letter by letter (`A P I`), unless people say them as words (`NASA`). */
export const speakAcronyms = (spoken: string): string =>
  spoken.replace(acronym, (found, letters: string, plural: string) =>
    isWord(letters) ? found : `${[...letters].join(" ")}${plural ? "'s" : ""}`,
  );
