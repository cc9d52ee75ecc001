import type { SceneElement } from "#lib/render/blocks/block";
import { type Box, grown } from "#lib/render/box";
import { fillBar } from "#lib/render/charts/bar-shape";
import { type BarSpan, barEnds, barSpans } from "#lib/render/charts/bar-spans";
import type { ChartTools } from "#lib/render/charts/chart-tools";
import { isOrdered, type LabelMark, labelMarks } from "#lib/render/charts/label-marks";
import { numberWriter } from "#lib/render/charts/number-writer";
import { numbersWidth, valueGrid } from "#lib/render/charts/value-grid";
import { valueScale } from "#lib/render/charts/value-scale";
import { colorOf } from "#lib/render/looks/look";
import { inkOn, marked, markedInk } from "#lib/render/parts/ink-on";
import { setText } from "#lib/render/text/set-text";

/** Upright bars are wished for so many labels at most, where their labels have no order. */
const mostColumns = 12;
/** Part of a label's room that its bars fill, and the widest bar in units. */
const filledBy = (bars: number): number => (bars > 1 ? 0.84 : 0.66);
const widest = 130;
/** Least height of the bars themselves, in units. */
const leastHeight = 120;

/** Where everything of upright bars stands, px. */
export interface ColumnsPlan<P> {
  area: Box;
  marks: readonly LabelMark<P>[];
  middles: readonly number[];
  band: number;
  px: number;
  /** Values stand over the bars; else an axis tells them. */
  valued: boolean;
  height: number;
}

/** Upright bars in a width, or nothing when their names do not fit under them. */
export function columnsPlan<P>(tools: ChartTools<P>, box: Box, fit: number): ColumnsPlan<P> | undefined {
  const { block, context, values } = tools;
  const { type, unit, language } = context;
  if (block.sorted || block.labels === undefined) return undefined;
  const labels = block.labels;
  if (labels.length > mostColumns && !isOrdered(labels)) return undefined;
  const least = type.least("small");
  for (const px of [type.size("label", fit), type.size("small", fit), least]) {
    const write = numberWriter(language, values.samples.flat(2), block.unit);
    const ends = barEnds(values.samples, block.stacked ?? false);
    const said = block.stacked ? ends : values.samples.flat(2);
    const widthOf = (text: string): number => setText(context, text, { role: "label", px }, 1e5).width;
    const valueWidth = Math.max(0, ...said.map((value) => widthOf(write(value))));
    const barsIn = (room: number): number => (block.stacked ? room : room / block.series.length);
    const free = (box.width / labels.length) * (block.series.length > 1 && !block.stacked ? filledBy(2) * 0.96 : 0.95);
    const valued = valueWidth * 1.06 <= barsIn(free);
    const scale = valueScale({ values: ends, ...block.y, zero: true, count: 5, language, unit: block.unit });
    const left = valued ? 0 : numbersWidth(tools, scale, px);
    const x = context.direction === "rtl" ? box.x : box.x + left;
    const width = box.width - left;
    const band = width / labels.length;
    const middles = labels.map((_, i) => x + band * (i + 0.5));
    const marks = labelMarks(context, labels, middles, { from: x, to: x + width }, px);
    if (!marks) continue;
    const below = Math.max(...marks.map(({ text }) => text.height)) + px * 0.6;
    const over = valued ? px * 1.5 : px * 0.6;
    const under = valued && Math.min(0, ...ends) < 0 ? px * 1.5 : 0;
    const area: Box = { x, y: box.y + over, width, height: box.height - over - under - below };
    return { area, marks, middles, band, px, valued, height: over + under + below + leastHeight * unit };
  }
  return undefined;
}

/** Upright bars over their names. */
export function barColumns<P>(tools: ChartTools<P>, plan: ColumnsPlan<P>, box: Box): SceneElement<P>[] {
  const { block, context, values } = tools;
  const { unit, look, language, type, timeline } = context;
  const { area, px, valued, band } = plan;
  const ends = barEnds(values.samples, block.stacked ?? false);
  const count = Math.max(2, Math.floor(area.height / (px * 2.8)));
  const nice = valueScale({ values: ends, ...block.y, zero: true, count, language, unit: block.unit });
  const [from, to] = valued
    ? [Math.min(0, block.y?.from ?? 0, ...ends), Math.max(0, block.y?.to ?? 0, ...ends)]
    : [nice.from, nice.to];
  const partOf = (value: number): number => Math.min(1, Math.max(0, (value - from) / Math.max(1e-300, to - from)));
  const across = (value: number): number => area.y + area.height * (1 - partOf(value));
  const write = numberWriter(language, values.samples.flat(2), block.unit);
  const zero = across(Math.min(to, Math.max(from, 0)));
  const axis = tools.element(undefined, "axis", grown(box, 4 * unit), (surface, seconds) => {
    const there = timeline.appearance(block.id, seconds);
    if (there <= 0) return;
    surface.globalAlpha *= there;
    surface.mark?.({ id: `${block.id}.axis`, kind: "quiet" });
    surface.strokeStyle = look.colors.quiet;
    surface.lineWidth = look.lines.hair * unit;
    surface.beginPath();
    surface.moveTo(area.x + (area.width / 2) * (1 - there), zero);
    surface.lineTo(area.x + area.width - (area.width / 2) * (1 - there), zero);
    surface.stroke();
  });
  const bars = (block.labels ?? []).map((_, index) => {
    const middle = plan.middles[index] ?? 0;
    const name = plan.marks.find((mark) => mark.index === index);
    const half = Math.max(band / 2, (name ? name.text.width / 2 + Math.abs(name.middle - middle) : 0) + px, px * 3);
    const own = { x: middle - half, y: box.y, width: 2 * half, height: box.height };
    return tools.element(`${index}`, `${index}`, grown(own, 4 * unit), (surface, seconds) => {
      const state = tools.stateOf(`${index}`, seconds);
      if (state.alpha <= 0 || state.part <= 0) return;
      if (name) {
        surface.save();
        surface.globalAlpha *= state.alpha * Math.min(1, state.part * 2);
        const color = markedInk(look, look.colors.text, { heat: 0, hot: look.colors.text, dim: state.dim });
        surface.mark?.({ id: `${block.id}.${index}.name`, kind: "text", color, leastPx: type.least("small") });
        name.text.draw(surface, name.middle - name.text.width / 2, box.y + box.height - below(plan) + px * 0.6, {
          color,
        });
        surface.restore();
      }
      surface.globalAlpha *= state.alpha;
      const spans = barSpans(
        values.at(seconds).map((series) => series[index] ?? Number.NaN),
        block.stacked ?? false,
      );
      const room = Math.min(
        band * filledBy(block.stacked ? 1 : block.series.length),
        widest * unit * (block.stacked ? 1 : block.series.length),
      );
      const thick = block.stacked ? room : room / block.series.length;
      const several = block.series.length > 1;
      const grow = state.part;
      const written: { value: number; x: number; span: BarSpan }[] = [];
      for (const span of spans) {
        const { series } = span;
        const of = several ? tools.stateOf(`series${series}`, seconds) : state;
        const heat = several ? Math.max(state.heat, of.heat) * 0.25 : state.heat;
        const hot = colorOf(look, state.heat >= of.heat ? state.role : of.role);
        const dim = several ? Math.max(state.dim, of.dim) : state.dim;
        const color = marked(look, colorOf(look, tools.roleOf(series)), { heat, hot, dim });
        const x = block.stacked ? middle : middle + (series - (block.series.length - 1) / 2) * thick;
        const size = thick * (several && !block.stacked ? 0.92 : 1);
        const [a, b] = [across(span.from * grow), across(span.to * grow)];
        surface.mark?.({ id: `${block.id}.${index}.bar${series}`, kind: "stroke" });
        surface.fillStyle = color;
        fillBar(surface, "y", a, b, { at: x - size / 2, size }, block.stacked ? 0 : 4 * unit);
        if (!block.stacked) written.push({ value: span.to, x, span });
        else {
          const text = setText(context, write((span.to - span.from) * grow), { role: "label", px }, 1e5);
          const ink = inkOn(look, color);
          if (ink && Math.abs(b - a) > text.height * 1.15 && text.width < size * 0.9) {
            surface.mark?.({
              id: `${block.id}.${index}.in${series}`,
              kind: "text",
              color: ink,
              on: color,
              leastPx: type.least("small"),
            });
            text.draw(surface, x - text.width / 2, (a + b - text.height) / 2, { color: ink });
          }
        }
      }
      if (block.stacked && spans.length > 1) {
        const top = spans.filter((span) => span.to > 0).at(-1);
        const bottom = spans.filter((span) => span.to < 0).at(-1);
        for (const span of [top, bottom]) if (span) written.push({ value: span.to, x: middle, span });
      }
      for (const { value, x, span } of valued ? written : []) {
        const text = setText(context, write(value * grow), { role: "label", px, leading: 1.1 }, 1e5);
        const end = across(value * grow);
        if (text.width > band || value * grow > to * 1.001 || value * grow < from * 1.001) continue;
        const color = markedInk(look, look.colors.text, {
          heat: several ? 0 : state.heat,
          hot: colorOf(look, state.role),
          dim: state.dim,
        });
        surface.mark?.({
          id: `${block.id}.${index}.value${span.series}`,
          kind: "text",
          color,
          leastPx: type.least("small"),
        });
        text.draw(surface, x - text.width / 2, value < 0 ? end + px * 0.25 : end - text.height - px * 0.2, { color });
      }
    });
  });
  const grid = valued
    ? []
    : [valueGrid(tools, "grid", { scale: nice, across, area, px: type.least("small"), upright: true })];
  return [...grid, ...bars, axis];
}

const below = <P>({ marks, px }: ColumnsPlan<P>): number =>
  Math.max(...marks.map(({ text }) => text.height)) + px * 0.6;
