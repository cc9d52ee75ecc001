import type { Equation } from "#lib/contracts/typeset";
import type { Box } from "#lib/render/box";

/** Rows of a derivation in em: where each line's left end stands, and the rows' heights. */
export interface DerivationLayout {
  width: number;
  /** Height with a gap of this many em between rows. */
  height(gap: number): number;
  /** Left end of each line from the left of the whole. */
  lefts: readonly number[];
}

/** A line's place in px. */
export interface Row {
  x: number;
  baseline: number;
  top: number;
  bottom: number;
}

/**
 * Lines stand with their relation signs in one column. A line without one stands left of the column when others begin
 * with theirs, else in the middle; when the column would make it too wide, all lines begin at the left.
 */
export function derivationLayout(lines: readonly Equation[], mostEm: number): DerivationLayout {
  const related = lines.filter((line) => line.relationX !== undefined);
  const continues = related.length > 0 && related.some((line) => (line.relationX ?? 0) < 0.2);
  const anchor = (line: Equation): number | undefined => line.relationX ?? (continues ? line.width + 0.28 : undefined);
  const anchored = lines.filter((line) => anchor(line) !== undefined);
  const before = Math.max(0, ...anchored.map((line) => anchor(line) ?? 0));
  const after = Math.max(0, ...anchored.map((line) => line.width - (anchor(line) ?? 0)));
  const widest = Math.max(0.1, ...lines.map((line) => line.width));
  const column = Math.max(before + after, widest);
  const inset = (column - before - after) / 2;
  const flush = column > mostEm && widest < column;
  return {
    width: flush ? widest : column,
    height: (gap) => lines.reduce((sum, line) => sum + line.ascent + line.descent + gap, -gap),
    lefts: lines.map((line) => {
      if (flush) return 0;
      const at = anchor(line);
      return at === undefined ? (column - line.width) / 2 : inset + before - at;
    }),
  };
}

/** The rows of a laid-out derivation with `em` px an em, in the middle of a box. */
export function rowsIn(box: Box, lines: readonly Equation[], layout: DerivationLayout, em: number, gap: number): Row[] {
  const x = box.x + (box.width - layout.width * em) / 2;
  let top = box.y + (box.height - layout.height(gap) * em) / 2;
  return lines.map((line, i) => {
    const row = {
      x: x + (layout.lefts[i] ?? 0) * em,
      baseline: top + line.ascent * em,
      top,
      bottom: top + (line.ascent + line.descent) * em,
    };
    top = row.bottom + gap * em;
    return row;
  });
}
