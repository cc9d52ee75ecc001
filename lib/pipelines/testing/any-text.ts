import fc from "fast-check";

/** Words as people write them, in the scripts that a film can show. */
const words: Readonly<Record<string, readonly string[]>> = {
  en: "the a of energy light cells sum law water heat time graph of in is not because between every mass city river x".split(
    " ",
  ),
  de: "der die Donaudampfschifffahrtsgesellschaft Rechtsschutzversicherung Straße über Größe und nicht Zahl".split(" "),
  fr: "l'énergie où façade élève qu'est-ce être nœud déjà aujourd'hui".split(" "),
  es: "¿qué niño añadir árbol energía corazón según".split(" "),
  ru: "энергия вода закон человеконенавистничество время и в не".split(" "),
  zh: ["勾股定理", "能量", "守恒", "直角三角形的两条直角边", "光", "，", "。"],
  ja: ["エネルギー", "光の速さ", "は", "三角形", "です。", "、"],
  ko: ["에너지", "빛의", "속도는", "삼각형", "입니다."],
  ar: ["الطاقة", "لا", "تفنى", "ولا", "تستحدث", "مجموع", "المربعين", "الضوء"],
  he: ["אור", "אנרגיה", "משפט", "פיתגורס", "הוא", "של"],
  hi: ["ऊर्जा", "प्रकाश", "का", "वेग", "त्रिभुज", "समकोण", "है।"],
};
export const anyLanguages = Object.keys(words);

/** Pieces that have broken layouts: long words, addresses, numbers, emoji, signs. */
const hard = [
  "Pneumonoultramicroscopicsilicovolcanoconiosis",
  "https://example.org/a/very/long/address?with=many&parts=in+it#and-an-anchor",
  "rna_polymerase_II_transcription_factor_activity",
  "6.02214076×10²³",
  "3.14159265358979323846264338327950288",
  "1,000,000,000",
  "−273.15 °C",
  "½",
  "🎉",
  "👩‍🔬",
  "🇩🇪",
  "A→B",
  "≤",
  "—",
  "“quoted”",
  "(in brackets)",
  "C++",
  "x₁",
  "a/b/c/d",
  "100%",
  "№ 5",
  "…",
];
const tex = ["$x^2$", "$\\frac{a}{b}$", "$\\sqrt{2}$", "$E=mc^2$", "$\\sum_{i=1}^n i$", "$\\vec v$"];
const dressed = ["**strong**", "*emphasis*", "`code_word()`", "**two words**"];

/** A text of about so many characters at most, mostly of one language. */
export function anyText(language: string, most: number, rich = true): fc.Arbitrary<string> {
  const own = fc.constantFrom(...(words[language] ?? words.en ?? []));
  const other = fc.constantFrom(...Object.values(words).flat());
  const odd = fc.constantFrom(...hard, ...(rich ? [...tex, ...dressed] : []));
  const piece = fc.oneof(
    { weight: 12, arbitrary: own },
    { weight: 1, arbitrary: other },
    { weight: 2, arbitrary: odd },
  );
  const joined = language === "zh" || language === "ja" ? "" : " ";
  const length = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 3, max: 30 }) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: Math.min(120, most) }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: most }) },
  );
  const pieces = fc.array(piece, { minLength: 1, maxLength: Math.ceil(most / 3), size: "max" });
  return fc.tuple(pieces, length).map(([parts, wanted]) => {
    let text = parts[0] ?? "x";
    for (const part of parts.slice(1)) {
      if (text.length + part.length + 1 > Math.min(wanted, most)) break;
      text += joined + part;
    }
    return text.length > most ? "x" : text;
  });
}

/** Sentences with a mark before some of them: narration, and the names of its marks. */
export const anyNarration = (language: string): fc.Arbitrary<{ text: string; marks: string[] }> =>
  fc.array(fc.tuple(anyText(language, 120, false), fc.boolean()), { minLength: 1, maxLength: 6 }).map((sentences) => {
    const marks: string[] = [];
    const parts = sentences.map(([sentence, marked], i) => {
      if (!marked) return `${sentence}.`;
      marks.push(`m${i}`);
      return `[[m${i}]] ${sentence}.`;
    });
    const text = parts.join(" ");
    return /[\p{L}\p{N}]/u.test(text.replaceAll(/\[\[.*?\]\]/g, "")) ? { text, marks } : { text: `So ${text}`, marks };
  });

/** Equations, short and long, with at most one term of each name a line. */
export const anyTex: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "E = mc^2",
    "\\term{a}{a^2} + \\term{b}{b^2} = \\term{c}{c^2}",
    "x = \\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}",
    "\\int_{-\\infty}^{\\infty} e^{-x^2}\\,dx = \\sqrt{\\pi}",
    "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}\\begin{pmatrix} x \\\\ y \\end{pmatrix} = \\begin{pmatrix} ax+by \\\\ cx+dy \\end{pmatrix}",
    "f(x) = \\begin{cases} x^2 & x \\ge 0 \\\\ -x & \\text{otherwise} \\end{cases}",
    "\\sum_{n=1}^{\\infty} \\frac{1}{n^2} = \\frac{\\pi^2}{6}",
    "\\text{能量} = \\text{质量} \\times c^2",
    "\\ce{2H2 + O2 -> 2H2O}",
    "\\nabla \\times \\mathbf{E} = -\\frac{\\partial \\mathbf{B}}{\\partial t}",
  ),
  fc.integer({ min: 3, max: 14 }).map((n) => Array.from({ length: n }, (_, i) => `a_{${i}} x^{${i}}`).join(" + ")),
  fc
    .integer({ min: 2, max: 8 })
    .map((n) => `y = ${Array.from({ length: n }, (_, i) => `\\frac{\\sin(${2 * i + 1}x)}{${2 * i + 1}}`).join(" + ")}`),
);
