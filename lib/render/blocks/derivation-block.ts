import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { Equation } from "#lib/contracts/typeset";
import type { BlockContext, SceneElement } from "#lib/render/blocks/block";
import { flightsTo } from "#lib/render/blocks/derivation-flights";
import { derivationLayout, type Row, rowsIn } from "#lib/render/blocks/derivation-layout";
import { drawDerivationLine } from "#lib/render/blocks/derivation-line";
import { planFlights } from "#lib/render/blocks/derivation-plan";
import { type DerivationSteps, derivationSteps, type LineEntry } from "#lib/render/blocks/derivation-steps";
import { equationOf } from "#lib/render/blocks/equation-block";
import { equationInk, type Heat } from "#lib/render/blocks/equation-ink";
import { naturalBlock } from "#lib/render/blocks/natural-block";
import { setEquations } from "#lib/render/blocks/set-equations";
import { type Box, grown } from "#lib/render/box";
import { unbreakableWidth } from "#lib/render/equations/break-equation";
import { mix } from "#lib/render/looks/mix";
import { rawProgress } from "#lib/render/timeline/progress";

/** Gap between rows in em at fit 0 and 1; terms travel through it. */
const gaps = [0.62, 0.95] as const;
/** How far beside its box a term may fly around rows, in em. */
const aside = 1.1;
/** Room above the first and below the last line, in em. */
const padding = 0.15;

/** Lines of algebra on one relation column: `step` goes on to the next line, whose terms come from the lines above. */
export function prepareDerivation<P>(block: BlockOf<"derivation">, context: BlockContext<P>) {
  const { type, timeline } = context;
  const whole = block.lines.map((tex) => equationOf(context, tex));
  const steps = derivationSteps(timeline, block.id, whole.length);
  const least = type.least("math");
  return naturalBlock<P>(block.id, (width, fit) => {
    const sizes = { nice: type.size("math", fit), least, width };
    const { em, equations: lines } = setEquations(whole, sizes, (some, mostEm) => derivationLayout(some, mostEm).width);
    const layout = derivationLayout(lines, width / em + 0.01);
    const gap = gaps[0] + (gaps[1] - gaps[0]) * Math.min(1, Math.max(0, fit));
    return {
      width: layout.width * em,
      height: (layout.height(gap) + 2 * padding) * em,
      leastWidth: Math.max(...whole.map(unbreakableWidth)) * least,
      place: (box) => {
        const rows = rowsIn(box, lines, layout, em, gap);
        return lines.flatMap((equation, line) => {
          const row = rows[line];
          return row ? [lineElement(context, { id: block.id, lines, rows, steps, em, box, line }, equation, row)] : [];
        });
      },
    };
  });
}

interface LinePlace {
  id: string;
  lines: readonly Equation[];
  rows: readonly Row[];
  steps: DerivationSteps;
  em: number;
  box: Box;
  line: number;
}

/** A line that comes with its block: the block's own entrance shows it. */
const withBlock: LineEntry = { start: 0, seconds: 0, flies: false };

function lineElement<P>(context: BlockContext<P>, place: LinePlace, equation: Equation, row: Row): SceneElement<P> {
  const { timeline, look, type } = context;
  const { id, lines, rows, steps, em, box, line } = place;
  const entry = steps.entries[line] ?? withBlock;
  const limits = [
    Math.max(0, box.x - aside * em),
    Math.min(context.frame.width, box.x + box.width + aside * em),
  ] as const;
  const flights = entry.flies ? planFlights(flightsTo(lines, line, entry.from), line, { lines, rows, em, limits }) : [];
  const highest = Math.min(row.top, ...flights.map((plan) => plan.sourceRow.top));
  const cues = timeline.within(id);
  const name = `${id}.${line}`;
  const left = flights.length > 0 ? limits[0] : row.x;
  const width = flights.length > 0 ? limits[1] - limits[0] : equation.width * em;
  return {
    id: name,
    box: grown({ x: left, y: highest, width, height: row.bottom - highest }, 0.35 * em),
    stateKey: (seconds) => `${timeline.keyOf(cues, seconds)}${rawProgress(entry, seconds)}`,
    draw: (surface, seconds) => {
      const raw = rawProgress(entry, seconds);
      const there = entry.shown && raw < 1 ? 1 : timeline.appearance(name, seconds);
      if (raw <= 0 || there <= 0) return;
      const color = mix(look.colors.text, look.colors.quiet, steps.dimmed(line, seconds));
      const inkOf = equationInk(look, color, (term) => heatOf(context, place, term, seconds));
      surface.save();
      surface.globalAlpha *= there;
      surface.mark?.({ id: name, kind: "text", color, emPx: em, leastPx: type.least("math") });
      drawDerivationLine(surface, context, { equation, row, em, entry, flights }, seconds, inkOf);
      surface.restore();
    },
  };
}

/** The strongest emphasis of a term: by line (`alg.2#c`), or by the line that was newest when it began (`alg#c`). */
function heatOf<P>(
  { timeline }: BlockContext<P>,
  { id, line, steps }: LinePlace,
  term: string | undefined,
  seconds: number,
): Heat {
  const suffix = term === undefined ? "" : `#${term}`;
  const own = timeline.emphasis(`${id}.${line}${suffix}`, seconds);
  const whole = `${id}${suffix}`;
  const last = timeline.ofKind("emphasize", whole).findLast((cue) => seconds >= cue.start);
  if (!last || (term !== undefined && steps.newest(last.start) !== line)) return own;
  const shared = timeline.emphasis(whole, seconds);
  return shared.amount > own.amount ? shared : own;
}
