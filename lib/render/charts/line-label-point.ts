import type { Box } from "#lib/render/box";
import { sharedArea } from "#lib/render/box";
import type { ChartTools } from "#lib/render/charts/chart-tools";
import type { LinePlan } from "#lib/render/charts/line-chart";
import { dot } from "#lib/render/charts/line-series";
import { numberWriter } from "#lib/render/charts/number-writer";
import type { Spot } from "#lib/render/figures/spot";
import { colorOf } from "#lib/render/looks/look";
import { withAlpha } from "#lib/render/looks/with-alpha";
import { cutEdge, type Edge, lengthOf } from "#lib/render/recording/cut-edge";
import type { Surface } from "#lib/render/surface";
import { type SetText, setText } from "#lib/render/text/set-text";

interface Value<P> {
  series: number;
  spot: Spot;
  /** Absent where it could not be read among the lines. */
  text: SetText<P> | undefined;
  box: Box;
}

/** The values of one label, marked on every line while it is emphasised. */
export function drawLabelPoint<P>(
  surface: Surface<P>,
  tools: ChartTools<P>,
  plan: LinePlan<P>,
  label: number,
  seconds: number,
): void {
  const { block, context } = tools;
  const { look, unit, type, timeline } = context;
  const id = `${block.id}.label${label}`;
  const { amount, role } = timeline.emphasis(id, seconds);
  const there = amount * timeline.appearance(id, seconds);
  const found = there > 0 ? labelValues(tools, plan, label, seconds) : [];
  const [first] = found;
  if (!first) return;
  const { area, px } = plan;
  surface.globalAlpha *= there;
  surface.mark?.({ id: `${id}.rule`, kind: "quiet" });
  surface.strokeStyle = withAlpha(look.colors.quiet, 0.7);
  surface.lineWidth = look.lines.hair * unit;
  surface.beginPath();
  surface.moveTo(first.spot[0], area.y);
  surface.lineTo(first.spot[0], area.y + area.height);
  surface.stroke();
  for (const { series, spot, text, box } of found) {
    const color = block.series.length > 1 ? colorOf(look, tools.roleOf(series)) : colorOf(look, role);
    surface.mark?.({ id: `${id}.dot${series}`, kind: "quiet" });
    surface.fillStyle = look.ground;
    dot(surface, spot, look.lines.bold * unit * 2.3);
    surface.fillStyle = color;
    dot(surface, spot, look.lines.bold * unit * 1.7);
    if (!text) continue;
    surface.fillStyle = withAlpha(look.ground, 0.85);
    surface.fillRect(box.x - px * 0.15, box.y, box.width + px * 0.3, box.height);
    surface.mark?.({ id: `${id}.value${series}`, kind: "text", color, leastPx: type.least("small") });
    text.draw(surface, box.x, box.y, { color });
  }
}

/** The values at a label, each where fewest lines run through it. */
function labelValues<P>(tools: ChartTools<P>, plan: LinePlan<P>, label: number, seconds: number): Value<P>[] {
  const { block, context, values } = tools;
  const { area, px } = plan;
  const write = numberWriter(context.language, values.samples.flat(2), block.unit);
  const spots = block.series.map((_, series) => plan.spots(series, seconds));
  const edges = spots.flatMap((line) =>
    line.flatMap((b, i): Edge[] => {
      const a = line[i - 1];
      return a && b ? [[a[0], a[1], b[0], b[1]]] : [];
    }),
  );
  const placed: Value<P>[] = [];
  for (const [series] of block.series.entries()) {
    const spot = spots[series]?.[label];
    const state = tools.stateOf(`${series}`, seconds);
    if (!spot || state.part < 1 || state.alpha < 0.5) continue;
    const value = values.at(seconds)[series]?.[label] ?? Number.NaN;
    const text = setText(context, write(value), { role: "label", px, leading: 1.1 }, 1e5);
    const cost = (box: Box): number =>
      edges.reduce((sum, edge) => {
        const inside = cutEdge(edge, box);
        return sum + (inside ? lengthOf(inside) : 0);
      }, 0) +
      placed.reduce((sum, other) => sum + (other.text ? 100 : 0) * Math.sqrt(sharedArea(box, other.box)), 0) +
      1000 * Number(box.x < area.x || box.x + box.width > area.x + area.width + px || box.y < area.y - px * 0.7) +
      1000 * Number(box.y + box.height > area.y + area.height);
    const boxes = sites(text, px).map(
      ([x, y]): Box => ({ x: spot[0] + x, y: spot[1] + y, width: text.width, height: text.height }),
    );
    const [first, ...rest] = boxes;
    if (!first) continue;
    const box = rest.reduce((a, b) => (cost(b) < cost(a) ? b : a), first);
    placed.push({ series, spot, text: cost(box) < px * 0.3 ? text : undefined, box });
  }
  return placed;
}

/** Places of a value around its spot, the best first. */
function sites<P>({ width, height }: SetText<P>, px: number): Spot[] {
  const far = [0.55, 1.1, 1.8].map((n) => n * px);
  return far.flatMap((gap): Spot[] => [
    [-width / 2, -height - gap],
    [-width / 2, gap],
    [gap, -height / 2],
    [-width - gap, -height / 2],
    [gap, -height - gap * 0.5],
    [gap, gap * 0.5],
    [-width - gap, -height - gap * 0.5],
    [-width - gap, gap * 0.5],
  ]);
}
