import type { FigureObject, Role } from "#lib/contracts/figure-objects";

/** A box one unit wide with something written in it; `x`, `y` is its lower left corner. */
export const box = (
  id: string,
  text: string,
  x: number,
  y: number,
  role: Role = "series1",
  width = 0.92,
): FigureObject => ({
  id,
  type: "polygon",
  points: [
    [x, y],
    [x + width, y],
    [x + width, y + 0.92],
    [x, y + 0.92],
  ],
  role,
  fill: "soft",
  label: { text, at: [x + width / 2, y + 0.46] },
});

/** Boxes beside each other, `n0`, `n1`, … */
export const boxRow = (prefix: string, values: readonly number[]): FigureObject[] =>
  values.map((value, i) => box(`${prefix}${i}`, String(value), i, 0));
