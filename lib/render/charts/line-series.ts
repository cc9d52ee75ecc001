import type { ChartTools } from "#lib/render/charts/chart-tools";
import type { LinePlan } from "#lib/render/charts/line-chart";
import { firstPart, open, type Run } from "#lib/render/figures/run";
import type { Spot } from "#lib/render/figures/spot";
import { colorOf } from "#lib/render/looks/look";
import { marked, markedInk } from "#lib/render/parts/ink-on";
import { spreadOut } from "#lib/render/parts/spread-out";
import type { Surface } from "#lib/render/surface";

/** Series with so few values show each of them as a dot. */
const fewValues = 9;

/** A line without its gaps, as stretches. */
function stretches(spots: readonly (Spot | undefined)[]): Run[] {
  const runs: Spot[][] = [[]];
  for (const spot of spots) {
    if (spot) runs.at(-1)?.push(spot);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0).map(open);
}

/** A line that draws itself, a dot at its head, and its name once it has arrived. */
export function drawSeries<P>(
  surface: Surface<P>,
  tools: ChartTools<P>,
  plan: LinePlan<P>,
  series: number,
  seconds: number,
): void {
  const { block, context } = tools;
  const { look, unit, type } = context;
  const state = tools.stateOf(`${series}`, seconds);
  if (state.alpha <= 0 || state.part <= 0) return;
  const colors = { heat: block.series.length > 1 ? 0 : state.heat, hot: colorOf(look, state.role), dim: state.dim };
  const base = colorOf(look, tools.roleOf(series));
  const color = marked(look, base, colors);
  const runs = stretches(plan.spots(series, seconds));
  const drawn = firstPart(runs, state.part);
  surface.globalAlpha *= state.alpha;
  surface.mark?.({ id: `${block.id}.${series}.line`, kind: "stroke" });
  surface.strokeStyle = color;
  surface.lineWidth = look.lines.bold * unit * (0.85 + 0.35 * state.heat - 0.3 * state.dim);
  surface.lineJoin = "round";
  surface.lineCap = "round";
  surface.beginPath();
  for (const run of drawn) {
    for (const [i, [x, y]] of run.spots.entries()) {
      if (i === 0) surface.moveTo(x, y);
      else surface.lineTo(x, y);
    }
  }
  surface.stroke();
  const all = drawn.flatMap((run) => [...run.spots]);
  const head = all.at(-1);
  surface.fillStyle = color;
  const lone = runs.filter((run) => run.spots.length === 1).flatMap((run) => [...run.spots]);
  const few = runs.reduce((sum, run) => sum + run.spots.length, 0) <= fewValues;
  const dots = few && state.part >= 1 ? all : lone.filter((spot) => head && spot[0] <= head[0] + 0.01);
  for (const spot of dots) dot(surface, spot, look.lines.bold * unit * 0.95);
  if (head) dot(surface, head, look.lines.bold * unit * (1.25 + 0.5 * state.heat));
  const name = plan.names.find((own) => own.series === series);
  if (!name || !head) return;
  const there = Math.min(1, Math.max(0, (state.part - 0.8) / 0.2));
  if (there <= 0) return;
  const y = nameMiddles(plan, seconds)[plan.names.indexOf(name)] ?? head[1];
  const ink = markedInk(look, base, { ...colors, heat: 0 });
  surface.globalAlpha *= there;
  surface.mark?.({ id: `${block.id}.${series}.name`, kind: "text", color: ink, leastPx: type.least("small") });
  name.text.draw(surface, plan.area.x + plan.area.width + plan.px * 0.5, y - name.text.height / 2, { color: ink });
}

/** A filled dot in the surface's colour. */
export function dot<P>(surface: Surface<P>, [x, y]: Spot, radius: number): void {
  surface.beginPath();
  surface.arc(x, y, radius, 0, 2 * Math.PI);
  surface.fill();
}

/** Where the names stand: at the last values, moved apart where they would touch. */
function nameMiddles<P>(plan: LinePlan<P>, seconds: number): number[] {
  const { area, px } = plan;
  const wished = plan.names.map(({ series, text }) => {
    const last = plan.spots(series, seconds).findLast((spot) => spot !== undefined);
    return { middle: last?.[1] ?? area.y + area.height / 2, size: text.height * 1.02 };
  });
  return spreadOut(wished, { from: area.y - px * 0.7, to: area.y + area.height + px * 0.4 });
}
