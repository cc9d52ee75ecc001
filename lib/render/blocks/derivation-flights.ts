import type { Equation, EquationPiece } from "#lib/contracts/typeset";
import type { Row } from "#lib/render/blocks/derivation-layout";
import type { Spot } from "#lib/render/blocks/derivation-route";

/** Signs of one term that come from one earlier line together. */
export interface Flight {
  term: string;
  fromLine: number;
  /** Sign in the earlier line → sign in this line. */
  pairs: readonly { from: EquationPiece; to: EquationPiece }[];
}

/** A flight once rows have their places: the group's middle along the way, and how small it is between rows. */
export interface PlannedFlight {
  flight: Flight;
  /** Part of the step in which it happens. */
  window: readonly [number, number];
  /** Middle of the group in px, for 0 to 1. */
  middle(p: number): Spot;
  /** Middle of the group where it starts and ends, px. */
  from: Spot;
  to: Spot;
  sourceRow: Row;
  /** Smallest size on the way. */
  narrow: number;
  /** true when it must pass over other rows: it is faint there. */
  crosses: boolean;
}

/** What a sign looks like, so that the same sign can be found again. */
const signOf = (equation: Equation, piece: EquationPiece): string | undefined =>
  piece.glyph === undefined ? piece.text : equation.glyphs[piece.glyph];

/**
 * Where the terms of a line come from: each from the nearest earlier line that has it (or only from the lines in
 * `from`). Signs that the earlier term does not have stay out and fade in, like everything outside terms: loose signs
 * that fly cross everything.
 */
export function flightsTo(lines: readonly Equation[], to: number, from: readonly number[] | undefined): Flight[] {
  const line = lines[to];
  if (!line) return [];
  const terms = new Set(line.pieces.flatMap((piece) => piece.term ?? []));
  const allowed = (i: number): boolean => from === undefined || from.includes(i);
  return [...terms].flatMap((term): Flight[] => {
    for (let fromLine = to - 1; fromLine >= 0; fromLine--) {
      const source = lines[fromLine];
      const pool = source?.pieces.filter((piece) => piece.term === term) ?? [];
      if (!source || pool.length === 0 || !allowed(fromLine)) continue;
      const pairs = line.pieces.flatMap((piece) => {
        if (piece.term !== term) return [];
        const i = pool.findIndex((candidate) => signOf(source, candidate) === signOf(line, piece));
        const [hit] = i < 0 ? [] : pool.splice(i, 1);
        return hit ? [{ from: hit, to: piece }] : [];
      });
      return pairs.length > 0 ? [{ term, fromLine, pairs }] : [];
    }
    return [];
  });
}
