const letters = "αβγδεζηθικλμνξοπρστυφχψω";
const names: Readonly<Record<string, string>> = {
  en: "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega",
  de: "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda My Ny Xi Omikron Pi Rho Sigma Tau Ypsilon Phi Chi Psi Omega",
  fr: "alpha bêta gamma delta epsilon zêta êta thêta iota kappa lambda mu nu xi omicron pi rhô sigma tau upsilon phi khi psi oméga",
  es: "alfa beta gamma delta épsilon dseta eta zeta iota kappa lambda mi ni xi ómicron pi ro sigma tau ípsilon fi ji psi omega",
};
const variants: Readonly<Record<string, string>> = { ϵ: "ε", ϑ: "θ", ϕ: "φ", ϱ: "ρ", ς: "σ", ϖ: "π" };
/** A Greek letter alone or among Latin ones is a symbol; next to another it belongs to a Greek word. */
const symbol = /(?<!\p{Script=Greek})\p{Script=Greek}(?!\p{Script=Greek})/gu;

/** Greek letters by their names in the language (two letters); as they are where it has no table. */
export function nameGreekLetters(text: string, language: string): string {
  const table = names[language]?.split(" ");
  if (!table) return text;
  return text
    .replace(symbol, (found) => {
      const lower = found.toLowerCase();
      const name = table[letters.indexOf(variants[lower] ?? lower)];
      return name === undefined ? found : ` ${name} `;
    })
    .replace(/ {2,}/g, " ")
    .replace(/\s+(?=[,.;:?!)])/g, "")
    .trim();
}
