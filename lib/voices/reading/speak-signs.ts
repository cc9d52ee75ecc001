import type { ReadingRules } from "#lib/voices/reading/reading-rules";
import { fromSubscript, fromSuperscript } from "#lib/voices/tex/tex-symbols";

const superscript = /[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀ]+/gu;
const subscript = /[₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ]+/gu;
const pictures =
  /(?![↔↕↖↗↘↙©®™])\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]|[\u{1F3FB}-\u{1F3FF}]|\uFE0F|\u200D|\u20E3/gu;

const small = (text: string, table: ReadonlyMap<string, string>): string =>
  [...text].map((letter) => table.get(letter) ?? letter).join("");

/** `²` and `^2` as words; the exponent's own signs are read by the sign table. */
function speakPower(exponent: string, rules: ReadingRules): string {
  const bare = exponent.replace(/^[({](.*)[)}]$/, "$1");
  if (bare === "2") return ` ${rules.squared} `;
  if (bare === "3") return ` ${rules.cubed} `;
  return ` ${rules.power(bare.replace(/^[-−]/, `${rules.minus} `))} `;
}

/** Emoji are seen and not said. */
export const withoutPictures = (text: string): string => text.replace(pictures, "");

/** Replaces every sign that has a name in the language by its name. Words around it stay. */
export function speakSigns(text: string, rules: ReadingRules): string {
  const signs = Object.keys(rules.signs).sort((a, b) => b.length - a.length);
  const spoken = text
    .replace(superscript, (found) => speakPower(small(found, fromSuperscript), rules))
    .replace(/\^(\([^()]*\)|\{[^{}]*\}|[-−]?[\p{L}\p{N}.]+)/gu, (_, exponent: string) => speakPower(exponent, rules))
    .replace(subscript, (found) => ` ${small(found, fromSubscript)}`);
  let result = "";
  for (let at = 0; at < spoken.length; ) {
    const sign = signs.find((candidate) => spoken.startsWith(candidate, at));
    result += sign === undefined ? (spoken[at] ?? "") : ` ${rules.signs[sign]} `;
    at += sign?.length ?? 1;
  }
  return result
    .replace(/\s+/g, " ")
    .replace(/\s+([,.;:?!])/g, "$1")
    .trim();
}
