import { breakStrength } from "#lib/media/captions/break-strength";
import { joinWords } from "#lib/media/captions/join-words";
import { textWidth } from "#lib/media/captions/text-width";

/** Columns of one caption line in caption files, and of most frames. */
export const lineColumns = 42;

const cost = { sentence: 0, clause: 0, plain: 4, bad: 9 } as const;

/** Words as one line, or two that are balanced and parted where the phrase allows; undefined when they do not fit. */
export function breakLines(words: readonly string[], language: string, columns: number): string[][] | undefined {
  if (textWidth(joinWords(words)) <= columns) return [[...words]];
  let best: { lines: string[][]; cost: number } | undefined;
  for (let at = 1; at < words.length; at += 1) {
    const lines = [words.slice(0, at), words.slice(at)];
    const [above = 0, below = 0] = lines.map((line) => textWidth(joinWords(line)));
    if (above > columns || below > columns) continue;
    // A longer lower line covers less of the picture.
    const uneven = Math.abs(above - below) * 0.2 + (above > below ? 1 : 0);
    const total = uneven + cost[breakStrength(words[at - 1] ?? "", language)];
    if (!best || total < best.cost) best = { lines, cost: total };
  }
  return best?.lines;
}
