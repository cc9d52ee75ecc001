import { isFailure } from "#lib/errors/failure";
import { spokenMath } from "#lib/typesetting/spoken-math";
import { numberRulesOf } from "#lib/voices/numbers/number-rules-of";
import { spellDigits } from "#lib/voices/numbers/spell-digits";
import { joinReading, type ReadPiece } from "#lib/voices/reading/join-reading";
import { type NarrationPart, narrationParts } from "#lib/voices/reading/narration-parts";
import { rulesOfLanguage } from "#lib/voices/reading/rules-of-language";
import { speakCode } from "#lib/voices/reading/speak-code";
import { shortAddress, speakWord } from "#lib/voices/reading/speak-word";
import { type Piece, splitWords } from "#lib/voices/reading/split-words";
import { spokenPhrases } from "#lib/voices/reading/spoken-phrases";
import { texToText } from "#lib/voices/tex/tex-to-text";

/** Narration made ready for a speech engine and for captions. */
export interface ReadNarration {
  /** Words as captions and transcript show them, in order; an equation is one word with spaces in it. */
  words: string[];
  /** Mark → index of the word that is spoken next; `words.length` for a mark after the last word. */
  marks: Record<string, number>;
  /** What an engine is given. */
  speech: string;
  /** For every word: where it stands in `speech`, UTF-16 [from, to). Never empty, in rising order. */
  ranges: { from: number; to: number }[];
}

async function readTex(tex: string, language: string, speakPlain: (text: string) => string): Promise<ReadPiece> {
  const shown = texToText(tex);
  try {
    const spoken = await spokenMath(tex, language);
    // A lone "a" would be read as the article.
    const said = /^en\b/i.test(language) ? spoken.replace(/(?<![\p{L}\p{N}'])a(?![\p{L}\p{N}'])/gu, "A") : spoken;
    return {
      kind: "word",
      shown,
      spoken: spellDigits(said, numberRulesOf(language.toLowerCase().split("-")[0] ?? "")),
      equation: true,
    };
  } catch (error) {
    if (!isFailure(error) || error.code !== "STORYBOARD_INVALID") throw error;
    return { kind: "word", shown, spoken: speakPlain(shown), equation: true };
  }
}

type Raw = Exclude<NarrationPart, { kind: "text" }> | Piece;

/** What stands next to a word, spaces and marks left out. */
function neighbour(raw: readonly Raw[], from: number, step: 1 | -1): string | undefined {
  for (let i = from + step; i >= 0 && i < raw.length; i += step) {
    const item = raw[i];
    if (item?.kind === "word") return item.text;
    if (item?.kind === "tex") return item.tex;
    if (item?.kind === "code") return item.code;
  }
  return undefined;
}

/**
 * Reads narration: `[[marks]]`, `$TeX$`, `**bold**`, `` `code` ``, addresses, abbreviations, signs and units, by the rules
 * of the language (BCP 47). Never throws for odd input.
 */
export async function readNarration(narration: string, language: string): Promise<ReadNarration> {
  const rules = rulesOfLanguage(language);
  const place = { rules, language: language.toLowerCase().split("-")[0] ?? "" };
  const raw = narrationParts(narration.normalize("NFC")).flatMap((part): Raw[] =>
    part.kind === "text" ? splitWords(part.text, language, spokenPhrases(rules)) : [part],
  );
  const pieces: ReadPiece[] = [];
  for (const [i, item] of raw.entries()) {
    if (item.kind === "mark" || item.kind === "space") pieces.push(item);
    else if (item.kind === "tex") pieces.push(await readTex(item.tex, language, (text) => speakWord(text, place)));
    else if (item.kind === "code")
      pieces.push({
        kind: "word",
        shown: item.code.trim(),
        spoken: spellDigits(speakCode(item.code, rules), numberRulesOf(place.language)),
      });
    else {
      const neighbours = { before: neighbour(raw, i, -1), after: neighbour(raw, i, 1) };
      const spoken = speakWord(item.text, { ...place, ...neighbours });
      pieces.push({ kind: "word", shown: shortAddress(item.text), spoken });
    }
  }
  return joinReading(pieces);
}
