import type { Equation, EquationPiece } from "#lib/contracts/typeset";

/** An equation on several lines; `rows` says on which one each piece stands. */
export interface BrokenEquation extends Equation {
  rows?: readonly number[];
}

/** What no break cuts, em. */
interface Chunk {
  from: number;
  to: number;
  /** true when it begins with a relation sign. */
  relation: boolean;
}

/** Room between lines, and how far a line that begins with no relation is set in, em. */
const gap = 0.42;
const hanging = 1.1;
/** Relations stand in one column as long as that leaves lines this part of the room. */
const mostColumn = 0.45;
/** A line is rather broken at a relation that leaves it this full than at another sign. */
const full = 0.3;
/** Least room over and under a baseline, em. */
const strut = [0.7, 0.24] as const;

/** Cut at all breaks, or only at those outside of brackets. */
function chunksOf({ width, breaks = [] }: Equation, everywhere: boolean): Chunk[] {
  const starts = [{ x: 0, relation: false }, ...breaks.filter(({ x, inner }) => x > 0.1 && (everywhere || !inner))];
  return starts.map(({ x, relation }, i) => ({ from: x, to: starts[i + 1]?.x ?? width, relation }));
}

/** Width in em under which an equation cannot be broken any further. */
export const unbreakableWidth = (equation: Equation): number =>
  Math.max(...chunksOf(equation, true).map(({ from, to }) => to - from));

/** Where the lines that begin with a relation stand. */
const columnOf = ({ relationX = 0 }: Equation, mostEm: number): number =>
  relationX > 0 && relationX <= mostColumn * mostEm ? relationX : 0;

/**
 * An equation in lines of at most `mostEm` em where its breaks allow that: rather before relations, which stand under the
 * first one, than before other signs. The equation itself when it fits.
 */
export function breakEquation(equation: Equation, mostEm: number): BrokenEquation {
  if (equation.width <= mostEm || !equation.breaks?.length) return equation;
  const column = columnOf(equation, mostEm);
  const ways = [
    { relation: column, other: column + hanging },
    { relation: hanging, other: hanging },
    { relation: 0, other: 0 },
  ];
  const outer = chunksOf(equation, false);
  const chunks = outer.some(({ from, to }) => to - from > mostEm) ? chunksOf(equation, true) : outer;
  const tried = ways.map((lefts) => linesOf(chunks, mostEm, lefts));
  return inLines(equation, tried.find((lines) => widthOf(lines) <= mostEm) ?? tried[2] ?? []);
}

const widthOf = (lines: readonly Line[]): number => Math.max(...lines.map((line) => line.left + line.to - line.from));

function inLines(equation: Equation, lines: readonly Line[]): BrokenEquation {
  if (lines.length < 2) return equation;
  const rows = equation.pieces.map((piece) => rowOf(piece, lines));
  const heights = lines.map((_, row) => heightOf(equation.pieces.filter((_, i) => rows[i] === row)));
  const baselines = [0];
  for (const [row, { ascent }] of heights.entries())
    if (row > 0) baselines.push((baselines[row - 1] ?? 0) + (heights[row - 1]?.descent ?? 0) + gap + ascent);
  const shifts = lines.map((line, row): Shift => [line.left - line.from, baselines[row] ?? 0]);
  return {
    ...equation,
    width: widthOf(lines),
    ascent: heights[0]?.ascent ?? equation.ascent,
    descent: (baselines.at(-1) ?? 0) + (heights.at(-1)?.descent ?? 0),
    breaks: undefined,
    pieces: equation.pieces.map((piece, i) => moved(piece, shifts[rows[i] ?? 0] ?? [0, 0])),
    rows,
  };
}

/** The equation in the parts that no break cuts, each with its own left end at 0: for lines of text. */
export function equationParts(equation: Equation): Equation[] {
  const chunks = chunksOf(equation, true);
  if (chunks.length < 2) return [equation];
  return chunks.map((chunk, row) => ({
    ...equation,
    width: chunk.to - chunk.from,
    breaks: undefined,
    pieces: equation.pieces
      .filter((piece) => rowOf(piece, chunks) === row)
      .map((piece) => moved(piece, [-chunk.from, 0])),
  }));
}

interface Line {
  from: number;
  to: number;
  /** Where it begins, em. */
  left: number;
}

function linesOf(chunks: readonly Chunk[], mostEm: number, lefts: { relation: number; other: number }): Line[] {
  const lines: Line[] = [];
  let at = 0;
  while (at < chunks.length) {
    const first = chunks[at];
    if (!first) break;
    const left = at === 0 ? 0 : first.relation ? lefts.relation : lefts.other;
    const widthTo = (end: number): number => left + (chunks[end - 1]?.to ?? 0) - first.from;
    let end = at + 1;
    while (end < chunks.length && widthTo(end + 1) <= mostEm) end++;
    if (end < chunks.length) {
      const relation = lastRelation(chunks, at + 1, end);
      if (relation > 0 && widthTo(relation) >= full * mostEm) end = relation;
    }
    lines.push({ from: first.from, to: chunks[end - 1]?.to ?? first.to, left });
    at = end;
  }
  return lines;
}

/** The last chunk in [from, to] that begins with a relation; 0 for none. */
function lastRelation(chunks: readonly Chunk[], from: number, to: number): number {
  for (let i = to; i >= from; i--) if (chunks[i]?.relation) return i;
  return 0;
}

function rowOf(piece: EquationPiece, lines: readonly { from: number }[]): number {
  const middle = piece.box[0] + piece.box[2] / 2;
  return Math.max(
    0,
    lines.findLastIndex(({ from }) => from <= middle),
  );
}

function heightOf(pieces: readonly EquationPiece[]): { ascent: number; descent: number } {
  const tops = pieces.map(({ box, clip }) => -(clip ?? box)[1]);
  const bottoms = pieces.map(({ box, clip }) => (clip ?? box)[1] + (clip ?? box)[3]);
  return { ascent: Math.max(strut[0], ...tops), descent: Math.max(strut[1], ...bottoms) };
}

type Shift = readonly [number, number];

function moved(piece: EquationPiece, [dx, dy]: Shift): EquationPiece {
  const [a, b, c, d, e, f] = piece.matrix;
  const shifted = ([x, y, w, h]: EquationPiece["box"]): EquationPiece["box"] => [x + dx, y + dy, w, h];
  return {
    ...piece,
    matrix: [a, b, c, d, e + dx, f + dy],
    box: shifted(piece.box),
    ...(piece.clip ? { clip: shifted(piece.clip) } : {}),
  };
}
