import type { SceneElement } from "#lib/render/blocks/block";
import type { Box } from "#lib/render/box";
import { grown } from "#lib/render/box";
import type { ChartTools } from "#lib/render/charts/chart-tools";
import { colorOf } from "#lib/render/looks/look";
import { marked, markedInk } from "#lib/render/parts/ink-on";
import { shortText } from "#lib/render/parts/short-text";
import type { SetText } from "#lib/render/text/set-text";

export interface Legend<P> {
  height: number;
  place(x: number, y: number): SceneElement<P>[];
}

interface Entry<P> {
  series: number;
  text: SetText<P>;
  x: number;
  y: number;
}

/** The names of the series with their colours, above a chart; empty where one series needs no name. */
export function layLegend<P>(
  tools: ChartTools<P>,
  width: number,
  px: number,
  partOf: (series: number) => string | undefined,
): Legend<P> {
  const { block, context } = tools;
  const { look, type, direction } = context;
  const names = block.series.flatMap(({ name }, series) => (name === undefined ? [] : [{ name, series }]));
  if (block.series.length < 2 || names.length === 0) return { height: 0, place: () => [] };
  const swatch = px * 0.72;
  const gap = px * 0.42;
  const between = px * 1.3;
  const line = px * 1.5;
  let x = 0;
  let y = 0;
  const entries = names.map(({ name, series }): Entry<P> => {
    const text = shortText(context, name, { role: "label", px, leading: 1.2 }, width - swatch - gap, 1);
    if (x > 0 && x + swatch + gap + text.width > width) {
      x = 0;
      y += line;
    }
    const entry = { series, text, x, y };
    x += swatch + gap + text.width + between;
    return entry;
  });
  return {
    height: y + line + px * 0.5,
    place: (left, top) =>
      entries.map(({ series, text, x, y }) => {
        const room = swatch + gap + text.width;
        const at = direction === "ltr" ? left + x : left + width - x - room;
        const box: Box = { x: at, y: top + y, width: room, height: line };
        const part = partOf(series);
        return tools.element(part, `legend${series}`, grown(box, px * 0.3), (surface, seconds) => {
          const whole = context.timeline.appearance(block.id, seconds);
          if (whole <= 0) return;
          const state = part === undefined ? { heat: 0, dim: 0, role: undefined } : tools.stateOf(part, seconds);
          const colors = { heat: state.heat, dim: state.dim, hot: colorOf(look, state.role) };
          surface.globalAlpha *= whole;
          surface.mark?.({ id: `${block.id}.swatch${series}`, kind: "quiet" });
          surface.fillStyle = marked(look, colorOf(look, tools.roleOf(series)), colors);
          surface.beginPath();
          const sx = direction === "ltr" ? at : at + room - swatch;
          surface.roundRect(sx, box.y + (line - swatch) / 2, swatch, swatch, swatch * 0.22);
          surface.fill();
          const color = markedInk(look, look.colors.text, { ...colors, heat: 0 });
          surface.mark?.({ id: `${block.id}.legend${series}`, kind: "text", color, leastPx: type.least("small") });
          text.draw(surface, direction === "ltr" ? at + swatch + gap : at, box.y + (line - text.height) / 2, { color });
        });
      }),
  };
}
