import type { EquationPiece } from "#lib/contracts/typeset";
import type { BrokenEquation } from "#lib/render/equations/break-equation";

/** How long a sign takes to come, as a part of the whole entrance. */
const own = 0.45;

/** Opacity of a sign while its equation is written from left to right, line by line; `there` is 0 to 1. */
export function revealOf(equation: BrokenEquation, there: number): (piece: EquationPiece) => number {
  if (there >= 1) return () => 1;
  const { rows } = equation;
  const lines = rows ? 1 + Math.max(...rows) : 1;
  return (piece) => {
    const row = rows?.[equation.pieces.indexOf(piece)] ?? 0;
    const middle = (piece.box[0] + piece.box[2] / 2) / Math.max(equation.width, 0.01);
    const begin = ((row + Math.min(1, Math.max(0, middle))) / lines) * (1 - own);
    return Math.min(1, Math.max(0, (there - begin) / own));
  };
}
