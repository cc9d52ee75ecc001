import type { SpokenWord } from "#lib/contracts/narration-track";
import { breakLines } from "#lib/media/captions/break-lines";
import { breakStrength } from "#lib/media/captions/break-strength";
import { joinWords } from "#lib/media/captions/join-words";
import { charactersOf, textWidth } from "#lib/media/captions/text-width";

export const longestSeconds = 7;
export const shortestSeconds = 1;
/** Characters a second that can be read in comfort. */
export const readingSpeed = 20;

const ending = { sentence: 0, clause: 2, plain: 7, bad: 11 } as const;
const pauseSeconds = 0.3;

interface Best {
  cost: number;
  /** Where the last cue begins. */
  from: number;
  lines: string[][];
}

interface ChosenCue {
  words: SpokenWord[];
  lines: SpokenWord[][];
}

/**
 * Parts words into captions of one or two lines with the least total discomfort: ends within a phrase, captions too
 * short or too fast to read, sentences that begin at a caption's end.
 */
export function chooseCues(words: readonly SpokenWord[], language: string, columns: number): ChosenCue[] {
  const best: (Best | undefined)[] = [{ cost: 0, from: 0, lines: [] }];
  for (let to = 1; to <= words.length; to += 1) {
    for (let from = to - 1; from >= 0; from -= 1) {
      const part = words.slice(from, to);
      const lines = breakLines(
        part.map((word) => word.text),
        language,
        columns,
      );
      const seconds = (part.at(-1)?.end ?? 0) - (part[0]?.start ?? 0);
      const one = part.length === 1;
      if (!one && (!lines || seconds > longestSeconds)) break;
      const shown = lines ?? [[part[0]?.text ?? ""]];
      const cost = (best[from]?.cost ?? Number.POSITIVE_INFINITY) + discomfort(part, words[to], shown, language);
      if (cost < (best[to]?.cost ?? Number.POSITIVE_INFINITY)) best[to] = { cost, from, lines: shown };
    }
  }
  const cues: ChosenCue[] = [];
  for (let to = words.length; to > 0; ) {
    const { from, lines } = best[to] ?? { from: to - 1, lines: [[words[to - 1]?.text ?? ""]] };
    const spoken = words.slice(from, to);
    const ends = lines.map((_, i) => lines.slice(0, i + 1).flat().length);
    cues.unshift({ words: spoken, lines: ends.map((end, i) => spoken.slice(ends[i - 1] ?? 0, end)) });
    to = from;
  }
  return cues;
}

function discomfort(
  part: readonly SpokenWord[],
  next: SpokenWord | undefined,
  broken: readonly (readonly string[])[],
  language: string,
): number {
  const lines = broken.map(joinWords);
  const first = part[0];
  const last = part.at(-1);
  if (!first || !last) return Number.POSITIVE_INFINITY;
  const pause = next ? next.start - last.end : Number.POSITIVE_INFINITY;
  const available = next ? next.start - first.start : Math.max(shortestSeconds, last.end - first.start);
  const characters = charactersOf(lines.join("")).length;
  const tooFast = Math.max(0, characters / Math.max(available, 0.1) - readingSpeed);
  const tooShort = Math.max(0, shortestSeconds - available);
  const crossed = part.slice(0, -1).filter((word) => breakStrength(word.text, language) === "sentence").length;
  const strength = ending[breakStrength(last.text, language)];
  const ends = pause >= pauseSeconds ? Math.min(1, strength) : strength;
  const thin = textWidth(lines.join("")) < 14 && next ? 2 : 0;
  // Every caption costs a glance.
  return 2 + ends + tooFast + 8 * tooShort + 3 * crossed + thin;
}
