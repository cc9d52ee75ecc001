import type { SceneElement } from "#lib/render/blocks/block";
import { type Box, grown } from "#lib/render/box";
import type { ChartTools } from "#lib/render/charts/chart-tools";
import type { ValueScale } from "#lib/render/charts/value-scale";
import { withAlpha } from "#lib/render/looks/with-alpha";
import { setText } from "#lib/render/text/set-text";

export interface GridPlace {
  scale: ValueScale;
  /** px of a value: y where the axis is upright, else x. */
  across(value: number): number;
  /** What the lines run through; numbers stand left of it, or under it. */
  area: Box;
  px: number;
  upright: boolean;
}

/** Part of the numbers' size that stands between them and the lines. */
const gap = 0.55;
const under = 0.72;

/** Room that the numbers of an upright axis need beside the area, px. */
export function numbersWidth<P>({ context }: ChartTools<P>, scale: ValueScale, px: number): number {
  const widths = scale.ticks.map((tick) => setText(context, scale.write(tick), { role: "label", px }, 1e5).width);
  return Math.max(0, ...widths) + gap * px;
}

/** Hairlines at round numbers, with the numbers; the line at zero is the axis. It enters with the chart. */
export function valueGrid<P>(tools: ChartTools<P>, name: string, place: GridPlace): SceneElement<P> {
  const { context, block } = tools;
  const { look, unit, type, timeline, direction } = context;
  const { scale, area, px, upright } = place;
  const mirrored = upright && direction === "rtl";
  const style = { role: "label", px, leading: 1.1 } as const;
  const numbers = scale.ticks.map((tick) => {
    const text = setText(context, scale.write(tick), style, 1e5);
    const at = place.across(tick);
    return {
      tick,
      at,
      text,
      x: !upright ? at - text.width / 2 : mirrored ? area.x + area.width + gap * px : area.x - gap * px - text.width,
      y: upright ? at - text.height / 2 : area.y + area.height + under * px,
    };
  });
  const reach = Math.max(0, ...numbers.map(({ text }) => (upright ? text.width : text.height))) + 2 * px;
  return tools.element(undefined, name, grown(area, reach), (surface, seconds) => {
    const there = timeline.appearance(block.id, seconds);
    if (there <= 0) return;
    surface.globalAlpha *= there;
    surface.lineWidth = look.lines.hair * unit;
    for (const { tick, at } of numbers) {
      surface.mark?.({ id: `${block.id}.${name}`, kind: "quiet" });
      const axis = tick === 0 || (scale.from > 0 && tick === scale.ticks[0]);
      surface.strokeStyle = axis ? look.colors.quiet : withAlpha(look.rule, 0.55);
      surface.beginPath();
      if (upright) {
        surface.moveTo(mirrored ? area.x + area.width * (1 - there) : area.x, at);
        surface.lineTo(mirrored ? area.x + area.width : area.x + area.width * there, at);
      } else {
        surface.moveTo(at, area.y + area.height * (1 - there));
        surface.lineTo(at, area.y + area.height);
      }
      surface.stroke();
    }
    const color = look.colors.quiet;
    surface.mark?.({ id: `${block.id}.${name}.numbers`, kind: "text", color, leastPx: type.least("small") });
    for (const { text, x, y } of numbers) text.draw(surface, x, y, { color });
  });
}
