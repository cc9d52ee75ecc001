import type { Box } from "#lib/render/box";
import { open, type Run } from "#lib/render/figures/run";
import { between, distance, type Spot } from "#lib/render/figures/spot";

/** Equal cells in a box, px. */
export interface Grid {
  box: Box;
  across: number;
  width: number;
  height: number;
  gap: number;
}

/** Edges beside each other in a gutter, and the roundness of their corners in parts of the gutter. */
const lanes = 5;
const roundness = 0.45;

/** The way from one cell to another through the gutters. `heights` are those of the nodes in the middle of their cells. */
export function gridRun(grid: Grid, from: number, to: number, heights: readonly [number, number], lane: number): Run {
  const { box, across, width, height, gap } = grid;
  const cell = (i: number) => ({ column: i % across, row: Math.floor(i / across) });
  const [a, b] = [cell(from), cell(to)];
  const aside = ((lane % lanes) - (lanes - 1) / 2) / lanes;
  const x = (column: number): number => box.x + gap + width / 2 + column * (width + gap) + aside * width * 0.6;
  const y = (row: number): number => box.y + gap + height / 2 + row * (height + gap);
  /** The gutter over a row, and the one before a column. */
  const over = (row: number): number => box.y + gap / 2 + row * (height + gap) + aside * gap * 0.7;
  const before = (column: number): number => box.x + gap / 2 + column * (width + gap) + aside * gap * 0.7;
  const down = b.row > a.row;
  const leave = b.row === a.row || down ? 1 : -1;
  const arrive = b.row === a.row || !down ? 1 : -1;
  const first = over(leave === 1 ? a.row + 1 : a.row);
  const last = over(arrive === 1 ? b.row + 1 : b.row);
  const aisle = before(b.column > a.column ? b.column : b.column + 1);
  const start: Spot = [x(a.column), y(a.row) + (leave * heights[0]) / 2];
  const end: Spot = [x(b.column) + (from === to ? width * 0.15 : 0), y(b.row) + (arrive * heights[1]) / 2];
  const gutters: Spot[] =
    Math.abs(first - last) < 0.5
      ? []
      : [
          [aisle, first],
          [aisle, last],
        ];
  return open(rounded([start, [start[0], first], ...gutters, [end[0], last], end], gap * roundness));
}

/** The same way with round corners. */
function rounded(spots: readonly Spot[], radius: number): Spot[] {
  return spots.flatMap((spot, i): Spot[] => {
    const [before, after] = [spots[i - 1], spots[i + 1]];
    if (!before || !after) return [spot];
    const near = Math.min(radius, distance(before, spot) / 2, distance(spot, after) / 2);
    if (near < 0.5) return [spot];
    const from = between(spot, before, near / distance(before, spot));
    const to = between(spot, after, near / distance(spot, after));
    return [0, 0.25, 0.5, 0.75, 1].map((t) => between(between(from, spot, t), between(spot, to, t), t));
  });
}
