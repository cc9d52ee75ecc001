import { Failure } from "#lib/errors/failure";
import { texToMathml } from "#lib/typesetting/mathematics/tex-to-mathml";
import { mendings } from "#lib/typesetting/speech/mendings";
import { localeFor, mathmlToSpeech } from "#lib/typesetting/speech/speech-engine";
import { texToEquation } from "#lib/typesetting/tex-to-equation";

const kept = new Map<string, string>();
const mostKept = 1000;

/**
 * TeX as words to say aloud, in a language (BCP 47; English where the engine has no rules for it). Works offline.
 * Throws Failure STORYBOARD_INVALID for TeX that cannot be set, naming it.
 */
export async function spokenMath(tex: string, language: string): Promise<string> {
  const locale = localeFor(language);
  const key = `${locale} ${tex}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  texToEquation(tex);
  const speech = await mathmlToSpeech(texToMathml(tex), locale);
  const mended = (mendings[locale] ?? [])
    .reduce((words, [from, to]) => words.replace(from, to), speech)
    .replace(/\s+,/g, ",")
    .replace(/\s+/g, " ")
    .replace(/,+$/, "")
    .trim();
  if (mended === "") throw new Failure("STORYBOARD_INVALID", { message: `The TeX “${tex}” cannot be read aloud.` });
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, mended);
  return mended;
}
