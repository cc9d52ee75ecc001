import { fillBar } from "#lib/render/charts/bar-shape";
import { barSpans } from "#lib/render/charts/bar-spans";
import type { ChartTools } from "#lib/render/charts/chart-tools";
import type { NumberWriter } from "#lib/render/charts/number-writer";
import { colorOf, type Look } from "#lib/render/looks/look";
import { inkOn, marked, markedInk } from "#lib/render/parts/ink-on";
import type { Surface } from "#lib/render/surface";
import { type SetText, setText } from "#lib/render/text/set-text";

/** Where a row is, px. */
export interface RowPlace {
  x: number;
  y: number;
  width: number;
  height: number;
  nameWidth: number;
  /** The line from which bars grow, and px of a unit of value. */
  zero: number;
  scale: number;
  /** The least and the largest value that there is room for. */
  least: number;
  most: number;
  alpha: number;
  px: number;
  gap: number;
  /** Room for the values behind the bars; absent where an axis tells them. */
  valueWidth: number | undefined;
  /** Charts that read from the right are mirrored: x becomes this less x. */
  mirrored: number | undefined;
}

/** Part of a row that its bars fill. */
export const rowFilled = (bars: number): number => (bars > 1 ? 0.82 : 0.72);

const flip = (place: RowPlace, x: number, width: number): number =>
  place.mirrored === undefined ? x : place.mirrored - x - width;

export function drawRowName<P>(
  surface: Surface<P>,
  tools: ChartTools<P>,
  index: number,
  text: SetText<P>,
  place: RowPlace,
  seconds: number,
): void {
  const { context, block } = tools;
  const { look, type } = context;
  const state = tools.stateOf(`${index}`, seconds);
  if (state.alpha <= 0) return;
  const color = markedInk(look, look.colors.text, { heat: 0, hot: look.colors.text, dim: state.dim });
  surface.save();
  surface.globalAlpha *= state.alpha * Math.min(1, state.part * 3);
  surface.mark?.({ id: `${block.id}.${index}.name`, kind: "text", color, leastPx: type.least("small") });
  const x = flip(place, place.x, place.nameWidth);
  text.draw(surface, x, place.y + (place.height - text.height) / 2, { color, room: place.nameWidth });
  surface.restore();
}

/** The bars of a row, growing from zero, and their values behind them; stacked pieces carry theirs inside. */
export function drawRowBar<P>(
  surface: Surface<P>,
  tools: ChartTools<P>,
  index: number,
  place: RowPlace,
  { write, seconds, look }: { write: NumberWriter; seconds: number; look: Look },
): void {
  const { block, context, values } = tools;
  const { type, unit } = context;
  const part = `${index}`;
  const own = tools.stateOf(part, seconds);
  if (own.alpha <= 0 || own.part <= 0) return;
  const several = block.series.length > 1;
  const spans = barSpans(
    values.at(seconds).map((series) => series[index] ?? Number.NaN),
    block.stacked ?? false,
  );
  const thick =
    (place.height * rowFilled(block.stacked ? 1 : block.series.length)) / (block.stacked ? 1 : block.series.length);
  const size = Math.min(thick * (block.stacked || !several ? 1 : 0.9), place.px * 2.1);
  const grow = own.part;
  const toPx = (value: number): number =>
    place.zero + Math.min(place.most, Math.max(place.least, value * grow)) * place.scale;
  const ends: { value: number; y: number; at: number }[] = [];
  surface.save();
  surface.globalAlpha *= own.alpha;
  for (const { series, from, to } of spans) {
    const state = several ? tools.stateOf(`series${series}`, seconds) : own;
    const heat = Math.max(own.heat, several ? state.heat : 0);
    const hot = colorOf(look, own.heat >= state.heat ? own.role : state.role);
    const dim = several ? Math.max(own.dim, state.dim) : own.dim;
    const color = marked(look, colorOf(look, tools.roleOf(series, index)), {
      heat: several ? heat * 0.25 : heat,
      hot,
      dim,
    });
    const row = block.stacked ? 0 : series - (block.series.length - 1) / 2;
    const y = place.y + place.height / 2 + row * thick;
    const [a, b] = [toPx(from), toPx(to)];
    const [fx, tx] = [flip(place, a, 0), flip(place, b, 0)];
    surface.mark?.({ id: `${block.id}.${part}.bar${series}`, kind: "stroke" });
    surface.fillStyle = color;
    fillBar(surface, "x", fx, tx, { at: y - size / 2, size }, block.stacked ? 0 : 4 * unit);
    if (!block.stacked) ends.push({ value: to, y, at: b });
    else if (Math.abs(b - a) > place.px * 1.6) {
      const text = setText(context, write((to - from) * grow), { role: "label", px: place.px }, place.width);
      const ink = inkOn(look, color);
      if (ink && text.width + place.px * 0.5 < Math.abs(b - a) && text.height * 0.8 < size) {
        surface.mark?.({
          id: `${block.id}.${part}.in${series}`,
          kind: "text",
          color: ink,
          on: color,
          leastPx: type.least("small"),
        });
        text.draw(surface, (fx + tx) / 2 - text.width / 2, y - text.height / 2, { color: ink });
      }
    }
  }
  if (block.stacked) {
    const above = spans.filter((span) => span.to >= span.from).at(-1);
    const below = spans.filter((span) => span.to < span.from).at(-1);
    for (const last of [above, below]) {
      if (last && last.to !== 0) ends.push({ value: last.to, y: place.y + place.height / 2, at: toPx(last.to) });
    }
  }
  for (const [i, { value, y, at }] of ends.entries()) {
    const text = setText(context, write(value * grow), { role: "label", px: place.px, leading: 1.1 }, place.width);
    // What an expression runs to unforeseen has no room.
    const foreseen = value * grow <= place.most * 1.001 && value * grow >= place.least * 1.001;
    if (!foreseen || text.width > (place.valueWidth ?? 0) * 1.05) continue;
    const color = markedInk(look, look.colors.text, {
      heat: several ? 0 : own.heat,
      hot: colorOf(look, own.role),
      dim: own.dim,
    });
    const x = value < 0 ? at - place.gap * 0.7 - text.width : at + place.gap * 0.7;
    surface.mark?.({ id: `${block.id}.${part}.value${i}`, kind: "text", color, leastPx: type.least("small") });
    text.draw(surface, flip(place, x, text.width), y - text.height / 2, { color });
  }
  surface.restore();
}
