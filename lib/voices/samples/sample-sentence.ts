import { anyLanguage } from "#lib/contracts/any-language";

const sentences: Readonly<Record<string, string>> = {
  en: "The square of the longest side is the sum of the other two squares.",
  de: "Das Quadrat der längsten Seite ist die Summe der beiden anderen Quadrate.",
  fr: "Le carré du plus grand côté est la somme des deux autres carrés.",
  es: "El cuadrado del lado más largo es la suma de los otros dos cuadrados.",
  it: "Il quadrato del lato più lungo è la somma degli altri due quadrati.",
  pt: "O quadrado do lado mais longo é a soma dos outros dois quadrados.",
  nl: "Het kwadraat van de langste zijde is de som van de twee andere kwadraten.",
  sv: "Kvadraten på den längsta sidan är summan av de två andra kvadraterna.",
  da: "Kvadratet på den længste side er summen af de to andre kvadrater.",
  nb: "Kvadratet av den lengste siden er summen av de to andre kvadratene.",
  pl: "Kwadrat najdłuższego boku jest sumą kwadratów dwóch pozostałych.",
  cs: "Čtverec nejdelší strany je součtem čtverců obou ostatních stran.",
  ru: "Квадрат самой длинной стороны равен сумме квадратов двух других.",
  uk: "Квадрат найдовшої сторони дорівнює сумі квадратів двох інших.",
  tr: "En uzun kenarın karesi, diğer iki kenarın karelerinin toplamıdır.",
  el: "Το τετράγωνο της μεγαλύτερης πλευράς είναι το άθροισμα των άλλων δύο.",
  zh: "最长边的平方等于另外两边的平方和。",
  ja: "いちばん ながい へんの にじょうは、ほかの ふたつの にじょうの わです。",
  ko: "가장 긴 변의 제곱은 다른 두 변의 제곱의 합입니다.",
  ar: "مربع الضلع الأطول يساوي مجموع مربعي الضلعين الآخرين.",
  hi: "सबसे लंबी भुजा का वर्ग बाकी दो भुजाओं के वर्गों का योग है।",
};

/** A sentence in a language (BCP 47); where none is written, the voice counts: digits are said in every language. */
export const sampleSentence = (language: string): string =>
  sentences[language === anyLanguage ? "en" : (language.toLowerCase().split("-")[0] ?? "")] ??
  "1, 2, 3, 4, 5, 6, 7, 8, 9, 10.";
