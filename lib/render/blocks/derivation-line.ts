import type { Equation, EquationPiece } from "#lib/contracts/typeset";
import type { BlockContext } from "#lib/render/blocks/block";
import type { PlannedFlight } from "#lib/render/blocks/derivation-flights";
import type { Row } from "#lib/render/blocks/derivation-layout";
import type { LineEntry } from "#lib/render/blocks/derivation-steps";
import { revealOf } from "#lib/render/blocks/equation-reveal";
import { drawPiece } from "#lib/render/equations/draw-equation";
import type { Surface } from "#lib/render/surface";
import { easeOf } from "#lib/render/timeline/ease";
import { rawProgress } from "#lib/render/timeline/progress";

/** Part of a step in which the signs that did not fly fade in. */
const signsFrom = 0.72;
/** Opacity of a term that has to pass over other signs, and the part of its flight in which it fades and comes again. */
const faint = 0.14;
const fading = 0.16;

type Matrix = EquationPiece["matrix"];
const lerp = (a: number, b: number, p: number): number => a + (b - a) * p;

/** A line of a derivation on its row; `colorOf` gives its signs their colours at that time. */
export function drawDerivationLine<P>(
  surface: Surface<P>,
  context: BlockContext<P>,
  line: { equation: Equation; row: Row; em: number; entry: LineEntry; flights: readonly PlannedFlight[] },
  seconds: number,
  colorOf: (piece: EquationPiece) => string,
): void {
  const { equation, row, em, entry, flights } = line;
  const raw = rawProgress(entry, seconds);
  if (raw <= 0) return;
  const flown = new Map(flights.flatMap((plan) => plan.flight.pairs.map((pair) => [pair.to, { plan, pair }] as const)));
  const written = revealOf(equation, easeOf.out(raw));
  const signs = easeOf.smooth((raw - signsFrom) / (1 - signsFrom));
  const base = surface.globalAlpha;
  surface.save();
  surface.translate(row.x, row.baseline);
  surface.scale(em, em);
  for (const piece of equation.pieces) {
    const flight = raw < 1 ? flown.get(piece) : undefined;
    if (!flight) {
      const alpha = raw >= 1 ? 1 : flights.length > 0 ? signs : written(piece);
      if (alpha <= 0) continue;
      surface.globalAlpha = base * alpha;
      drawPiece(surface, context, equation, piece, colorOf(piece));
      continue;
    }
    const { plan, pair } = flight;
    const p = rawProgress({ start: plan.window[0], seconds: plan.window[1] - plan.window[0] }, raw);
    if (p <= 0) continue;
    surface.globalAlpha = base * (plan.crosses ? 1 - (1 - faint) * easeOf.smooth(Math.min(p, 1 - p) / fading) : 1);
    drawPiece(
      surface,
      context,
      equation,
      { ...piece, clip: undefined, matrix: matrixAt(plan, pair, row, em, p) },
      colorOf(piece),
    );
  }
  surface.restore();
}

/** Where a flying sign is, in em from its own line's left end. */
function matrixAt(
  plan: PlannedFlight,
  { from, to }: { from: EquationPiece; to: EquationPiece },
  row: Row,
  em: number,
  p: number,
): Matrix {
  const u = easeOf.smooth(p);
  const size = 1 - (1 - plan.narrow) * Math.sin(Math.PI * u);
  const [mx, my] = plan.middle(p);
  const source = plan.sourceRow;
  // Offsets of the sign from its group's middle, in px at both ends.
  const x = lerp(source.x + from.matrix[4] * em - plan.from[0], row.x + to.matrix[4] * em - plan.to[0], u);
  const y = lerp(
    source.baseline + from.matrix[5] * em - plan.from[1],
    row.baseline + to.matrix[5] * em - plan.to[1],
    u,
  );
  const scaled = (i: 0 | 1 | 2 | 3): number => lerp(from.matrix[i], to.matrix[i], u) * size;
  return [
    scaled(0),
    scaled(1),
    scaled(2),
    scaled(3),
    (mx + x * size - row.x) / em,
    (my + y * size - row.baseline) / em,
  ];
}
