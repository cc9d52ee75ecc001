const strong = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]|\p{L}/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The direction a text reads in: that of its first letter, or `otherwise` when it has none. */
export function directionOf(text: string, otherwise: "ltr" | "rtl"): "ltr" | "rtl" {
  const first = strong.exec(text)?.[0];
  if (first === undefined) return otherwise;
  return rightToLeft.test(first) ? "rtl" : "ltr";
}

const rtlLanguages = /^(ar|he|fa|ur|yi|ps|sd|ug|dv)\b/;

/** The direction a language is written in. */
export const directionOfLanguage = (language: string): "ltr" | "rtl" => (rtlLanguages.test(language) ? "rtl" : "ltr");
