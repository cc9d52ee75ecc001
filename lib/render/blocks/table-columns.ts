/** What a column would like: its widest cell on one line, and what no line may cut. px. */
export interface ColumnWish {
  natural: number;
  least: number;
}

/**
 * Widths of columns that together take at most `room` px where that is possible: narrow ones get what they like, wide
 * ones share the rest. Never under a column's least width.
 */
export function columnWidths(wishes: readonly ColumnWish[], room: number): number[] {
  const widths = wishes.map((wish) => wish.least);
  let left = room - widths.reduce((sum, width) => sum + width, 0);
  let hungry = wishes.map((_, i) => i).filter((i) => (wishes[i]?.natural ?? 0) > (widths[i] ?? 0));
  while (left > 0.5 && hungry.length > 0) {
    const share = left / hungry.length;
    for (const i of hungry) {
      const more = Math.min(share, (wishes[i]?.natural ?? 0) - (widths[i] ?? 0));
      widths[i] = (widths[i] ?? 0) + more;
      left -= more;
    }
    hungry = hungry.filter((i) => (wishes[i]?.natural ?? 0) - (widths[i] ?? 0) > 0.5);
  }
  return widths;
}
