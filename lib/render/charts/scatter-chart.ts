import type { SceneElement } from "#lib/render/blocks/block";
import { type Box, grown } from "#lib/render/box";
import type { ChartTools } from "#lib/render/charts/chart-tools";
import { fittingScale } from "#lib/render/charts/fitting-scale";
import { dot } from "#lib/render/charts/line-series";
import { numbersWidth, valueGrid } from "#lib/render/charts/value-grid";
import { valueScale } from "#lib/render/charts/value-scale";
import { colorOf } from "#lib/render/looks/look";
import { withAlpha } from "#lib/render/looks/with-alpha";
import { marked } from "#lib/render/parts/ink-on";

/** How far apart in its entrance the first and the last point of a cloud pop up. */
const spread = 0.65;
const biggest = 10.5;
const smallest = 4.6;

/** Points in two axes; they pop up from left to right. */
export function scatterChart<P>(tools: ChartTools<P>, box: Box, fit: number): SceneElement<P>[] {
  const { block, context, values } = tools;
  const { type, unit, language, look } = context;
  const px = Math.max(type.least("small"), type.size("small", fit));
  const all = values.pointSamples.flat(2);
  const up = { values: all.map(([, y]) => y), ...block.y, zero: false, language, unit: block.unit };
  const yScale = valueScale({ ...up, count: Math.max(2, Math.floor(box.height / (px * 3.4))) });
  const left = numbersWidth(tools, yScale, px) + px * 0.3;
  const width = Math.max(px, box.width - left - px * 1.2);
  const xScale = fittingScale(tools, { values: all.map(([x]) => x), ...block.x, zero: false, language }, px, width);
  const radius = Math.max(smallest, biggest - Math.sqrt(all.length / values.pointSamples.length) * 0.35) * unit;
  const area: Box = { x: box.x + left, y: box.y + px * 0.7, width, height: Math.max(px, box.height - px * 2.7) };
  const toX = (value: number): number => area.x + area.width * xScale.part(value);
  const toY = (value: number): number => area.y + area.height * (1 - yScale.part(value));
  const whole = grown(area, radius * 3 + 4 * unit);
  return [
    valueGrid(tools, "grid", { scale: yScale, across: toY, area, px, upright: true }),
    valueGrid(tools, "gridx", { scale: xScale, across: toX, area, px, upright: false }),
    ...block.series.map((_, series) =>
      tools.element(`${series}`, `${series}`, whole, (surface, seconds) => {
        const state = tools.stateOf(`${series}`, seconds);
        if (state.alpha <= 0 || state.part <= 0) return;
        const hot = colorOf(look, state.role);
        const heat = block.series.length > 1 ? 0 : state.heat;
        const color = marked(look, colorOf(look, tools.roleOf(series)), { heat, hot, dim: state.dim });
        const points = (values.points(seconds)[series] ?? []).filter((spot) => spot.every(Number.isFinite));
        surface.globalAlpha *= state.alpha;
        surface.mark?.({ id: `${block.id}.${series}`, kind: "stroke" });
        for (const [x, y] of points) {
          const late = spread * Math.min(1, Math.max(0, xScale.part(x)));
          const pop = Math.min(1, Math.max(0, (state.part - late) / (1 - spread)));
          if (pop <= 0) continue;
          const size = radius * (pop < 1 ? pop * (1 + 0.5 * Math.sin(Math.PI * pop)) : 1) * (1 + 0.3 * state.heat);
          surface.fillStyle = withAlpha(color, 0.25);
          dot(surface, [toX(x), toY(y)], size * 1.45);
          surface.fillStyle = color;
          dot(surface, [toX(x), toY(y)], size);
        }
      }),
    ),
  ];
}
