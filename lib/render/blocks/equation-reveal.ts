import type { Equation, EquationPiece } from "#lib/contracts/typeset";

/** How long a sign takes to come, as a part of the whole entrance. */
const own = 0.45;

/** Opacity of a sign while its equation is written from left to right; `there` is 0 to 1. */
export function revealOf(equation: Equation, there: number): (piece: EquationPiece) => number {
  if (there >= 1) return () => 1;
  return (piece) => {
    const middle = (piece.box[0] + piece.box[2] / 2) / Math.max(equation.width, 0.01);
    const begin = Math.min(1, Math.max(0, middle)) * (1 - own);
    return Math.min(1, Math.max(0, (there - begin) / own));
  };
}
