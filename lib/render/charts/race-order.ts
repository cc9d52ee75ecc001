/** Rows in which bars change places between two frames. */
const stages = 8;

/** Each label's place by size, the largest first; equal ones in the order of the labels. */
function ranks(values: readonly number[]): number[] {
  const size = (i: number): number => {
    const value = values[i] ?? Number.NaN;
    return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
  };
  const order = values.map((_, i) => i).sort((a, b) => (size(b) === size(a) ? a - b : size(b) > size(a) ? 1 : -1));
  const places = values.map(() => 0);
  for (const [place, i] of order.entries()) places[i] = place;
  return places;
}

const smooth = (u: number): number => u * u * (3 - 2 * u);

/** Rows nearer than this are passing each other. */
const apart = 0.85;
const nearest = 0.4;

export interface RaceRow {
  /** A whole number at rest, between rows while one bar overtakes another. */
  row: number;
  /** How much of the bar is seen: 1 alone, 0 while another one passes over it. */
  seen: number;
}

/** Each label's row at a place between frames. `valuesAt` gives the values of any place between frames. */
export function raceRows(valuesAt: (position: number) => readonly number[], position: number): RaceRow[] {
  const stage = Math.floor(position * stages + 1e-9);
  const part = position * stages - stage;
  const from = ranks(valuesAt(stage / stages));
  if (part < 1e-6) return from.map((row) => ({ row, seen: 1 }));
  const to = ranks(valuesAt((stage + 1) / stages));
  const moves = from.map((row, i) => (to[i] ?? row) - row);
  const rows = from.map((row, i) => row + (moves[i] ?? 0) * smooth(part));
  return rows.map((row, i) => {
    // Who falls back steps back for those who rise.
    const passing = rows.filter((_, other) => (moves[other] ?? 0) < (moves[i] ?? 0));
    const near = Math.min(apart, ...passing.map((other) => Math.abs(other - row)));
    return { row, seen: smooth(Math.max(0, (near - nearest) / (apart - nearest))) };
  });
}
