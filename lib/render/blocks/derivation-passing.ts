import type { Equation, EquationPiece } from "#lib/contracts/typeset";
import type { PlannedFlight } from "#lib/render/blocks/derivation-flights";
import type { Row } from "#lib/render/blocks/derivation-layout";
import type { Stretch } from "#lib/render/blocks/derivation-route";
import { type Box, sharedArea } from "#lib/render/box";

/** The lines of a derivation at their places. */
export interface Rows {
  lines: readonly Equation[];
  rows: readonly Row[];
  em: number;
  /** px from left to right that belong to the block. */
  limits: Stretch;
}

/** Moments of a flight that are looked at, and the part of a sign's area from which it counts as covered. */
const looks = 24;
const covered = 0.08;

/** The box around signs of a row, px. */
export function groupBox(pieces: readonly EquationPiece[], row: Row, em: number): Box {
  const x0 = Math.min(...pieces.map((p) => p.box[0]));
  const y0 = Math.min(...pieces.map((p) => p.box[1]));
  const x1 = Math.max(...pieces.map((p) => p.box[0] + p.box[2]));
  const y1 = Math.max(...pieces.map((p) => p.box[1] + p.box[3]));
  return { x: row.x + x0 * em, y: row.baseline + y0 * em, width: (x1 - x0) * em, height: (y1 - y0) * em };
}

/** Does a flying term come over other signs on its way: those of its own line, of lines between, or of terms that have landed or fly too? */
export function passesOver(plan: PlannedFlight, all: readonly PlannedFlight[], to: number, place: Rows): boolean {
  const { lines, rows, em } = place;
  const { fromLine, term } = plan.flight;
  const still = lines.slice(fromLine, to).flatMap((line, i) => {
    const row = rows[fromLine + i];
    return line.pieces.flatMap((piece) =>
      row && !(i === 0 && piece.term === term) ? [groupBox([piece], row, em)] : [],
    );
  });
  const goal = rows[to];
  const others = all.filter((other) => other !== plan);
  const landed = others
    .filter(({ window }) => window[1] <= plan.window[0] + 1e-9)
    .flatMap(({ flight }) => (goal ? flight.pairs.map((pair) => groupBox([pair.to], goal, em)) : []));
  const flying = others.filter(({ window }) => window[0] < plan.window[1] - 1e-9 && plan.window[0] < window[1] - 1e-9);
  const obstacles = [...still, ...landed];
  return Array.from({ length: looks + 1 }, (_, i) => i / looks).some((p) => {
    const here = boxAt(plan, p, place, to);
    const boxes = [...obstacles, ...flying.map((other) => boxAt(other, p, place, to))];
    return boxes.some((box) => {
      const least = Math.min(here.width * here.height, box.width * box.height);
      return least > 0 && sharedArea(here, box) > covered * least;
    });
  });
}

function boxAt(plan: PlannedFlight, p: number, { rows, em }: Rows, to: number): Box {
  const start = groupBox(
    plan.flight.pairs.map((pair) => pair.from),
    plan.sourceRow,
    em,
  );
  const goal = rows[to];
  const end = goal
    ? groupBox(
        plan.flight.pairs.map((pair) => pair.to),
        goal,
        em,
      )
    : start;
  const size = 1 - (1 - plan.narrow) * Math.sin(Math.PI * p);
  const width = (start.width + (end.width - start.width) * p) * size;
  const height = (start.height + (end.height - start.height) * p) * size;
  const [x, y] = plan.middle(p);
  return { x: x - width / 2, y: y - height / 2, width, height };
}
