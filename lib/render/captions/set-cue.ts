import type { BurnedCaptions } from "#lib/contracts/captions";
import type { SpokenWord } from "#lib/contracts/narration-track";
import type { Box, Size } from "#lib/render/box";
import type { CaptionBand } from "#lib/render/captions/caption-band";
import { directionOf } from "#lib/render/text/direction-of";

export type CaptionCue = BurnedCaptions["cues"][number];

/** A word at its place in the frame; px. */
export interface SetWord {
  text: string;
  /** Scene seconds in which it is spoken. */
  start: number;
  end: number;
  x: number;
  baseline: number;
  width: number;
}

export interface SetCue {
  from: number;
  to: number;
  words: readonly SetWord[];
  /** Around the letters, for a panel. */
  box: Box;
}

/** Width in px of a line that is set as wide as its words and spaces are. */
export const lineWidth = (line: readonly SpokenWord[], widthOf: (text: string) => number): number =>
  line.reduce((sum, { text }, i) => sum + widthOf(i === line.length - 1 ? text.trimEnd() : text), 0);

/** Puts a cue's words into the band, lines centred, the last one at the bottom. Words of the other direction keep theirs. */
export function setCue(
  cue: CaptionCue,
  band: CaptionBand,
  px: number,
  frame: Size,
  base: "ltr" | "rtl",
  widthOf: (text: string) => number,
): SetCue {
  const height = band.leading * px;
  const bottom = band.bottom - band.pad.y;
  let widest = 0;
  const words = cue.lines.flatMap((line, i) => {
    const width = lineWidth(line, widthOf);
    widest = Math.max(widest, width);
    const baseline = bottom - (cue.lines.length - 1 - i) * height - (height - px) / 2 - 0.22 * px;
    let x = (frame.width - width) / 2;
    return visualOrder(line, base).map((word, at, row): SetWord => {
      const own = widthOf(word.text.trimEnd());
      const space = at === row.length - 1 ? 0 : spaceBetween(word, row[at + 1], line, widthOf);
      const set = { text: word.text.trimEnd(), start: word.start, end: word.end, x, baseline, width: own };
      x += own + space;
      return set;
    });
  });
  const all = cue.lines.length * height;
  return {
    from: cue.from,
    to: cue.to,
    words,
    box: {
      x: (frame.width - widest) / 2 - band.pad.x,
      y: bottom - all - band.pad.y,
      width: widest + 2 * band.pad.x,
      height: all + 2 * band.pad.y,
    },
  };
}

/** Space between two words that stand beside each other: that of the one that is read first. */
function spaceBetween(
  left: SpokenWord,
  right: SpokenWord | undefined,
  line: readonly SpokenWord[],
  widthOf: (text: string) => number,
): number {
  const first = right && line.indexOf(right) < line.indexOf(left) ? right : left;
  return widthOf(first.text) - widthOf(first.text.trimEnd());
}

/** Words from left to right: as read, but neighbours of the other direction keep their own order. */
function visualOrder(line: readonly SpokenWord[], base: "ltr" | "rtl"): SpokenWord[] {
  const runs: { direction: "ltr" | "rtl"; words: SpokenWord[] }[] = [];
  for (const word of line) {
    const last = runs.at(-1);
    const direction = /\p{N}/u.test(word.text) ? "ltr" : directionOf(word.text, last?.direction ?? base);
    if (last?.direction === direction) last.words.push(word);
    else runs.push({ direction, words: [word] });
  }
  const seen = runs.map(({ direction, words }) => (direction === "ltr" ? words : words.toReversed()));
  return (base === "ltr" ? seen : seen.toReversed()).flat();
}
