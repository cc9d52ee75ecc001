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

/**
 * The row of each label at a place between frames: whole numbers at rest, on the way between rows while one overtakes
 * another. `valuesAt` gives the values of any place between frames.
 */
export function raceRows(valuesAt: (position: number) => readonly number[], position: number): number[] {
  const stage = Math.floor(position * stages + 1e-9);
  const part = position * stages - stage;
  const from = ranks(valuesAt(stage / stages));
  if (part < 1e-6) return from;
  const to = ranks(valuesAt((stage + 1) / stages));
  return from.map((row, i) => row + ((to[i] ?? row) - row) * smooth(part));
}
