import type { NumberRules } from "#lib/voices/numbers/number-rules";
import { sayNumber } from "#lib/voices/numbers/say-number";

const digits = /\d(?:[\d.,]*\d)?/g;

/** Numbers inside a stretch of speech as words; `next` is the word that follows the stretch. */
export function spellDigits(spoken: string, rules: NumberRules | undefined, next?: string): string {
  if (!rules) return spoken;
  return spoken.replace(digits, (found, at: number) => {
    const rest = spoken.slice(at + found.length);
    const counted = rest === "" ? next : /^\s+(\p{L}+)/u.exec(rest)?.[1];
    return sayNumber(found, rules, counted) ?? found;
  });
}
