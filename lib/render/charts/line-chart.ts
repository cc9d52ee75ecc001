import type { SceneElement } from "#lib/render/blocks/block";
import { type Box, grown } from "#lib/render/box";
import type { ChartTools } from "#lib/render/charts/chart-tools";
import { type LabelMark, labelMarks } from "#lib/render/charts/label-marks";
import { type EndName, endNames } from "#lib/render/charts/line-ends";
import { drawLabelPoint } from "#lib/render/charts/line-label-point";
import { drawSeries } from "#lib/render/charts/line-series";
import { numbersWidth, valueGrid } from "#lib/render/charts/value-grid";
import { valueScale } from "#lib/render/charts/value-scale";
import type { Spot } from "#lib/render/figures/spot";

export interface LinePlan<P> {
  area: Box;
  px: number;
  /** Spots of a series at a moment; what is no number is left out of the line. */
  spots(series: number, seconds: number): readonly (Spot | undefined)[];
  /** Names at the ends of the lines; empty where a legend has them. */
  names: readonly EndName<P>[];
}

/** Places of labels from 0 to 1: at their true distances when all are rising numbers, else evenly. */
function labelPlaces(labels: readonly string[]): number[] {
  const numbers = labels.map((label) => Number(label.trim()));
  const first = numbers[0] ?? 0;
  const span = (numbers.at(-1) ?? 0) - first;
  const rising = numbers.every((n, i) => Number.isFinite(n) && (i === 0 || n > (numbers[i - 1] ?? n)));
  if (rising && labels.length > 2 && span > 0) return numbers.map((n) => (n - first) / span);
  return labels.map((_, i) => (labels.length < 2 ? 0.5 : i / (labels.length - 1)));
}

/** Lines over labels, with their names at their ends where there is room for them. */
export function lineChart<P>(tools: ChartTools<P>, box: Box, fit: number): SceneElement<P>[] {
  const { block, context, values } = tools;
  const { type, unit, language } = context;
  const px = Math.max(type.least("small"), type.size("small", fit));
  const count = Math.max(0, ...values.samples.map((sample) => sample[0]?.length ?? 0));
  const labels = block.labels ?? Array.from({ length: count }, (_, i) => `${i + 1}`);
  const wish = { values: values.samples.flat(2), ...block.y, zero: false, language, unit: block.unit };
  const scale = valueScale({ ...wish, count: Math.max(2, Math.floor(box.height / (px * 3.4))) });
  const left = numbersWidth(tools, scale, px) + px * 0.3;
  const names = endNames(tools, box, px);
  const below = px * 2;
  const area: Box = {
    x: box.x + left,
    y: box.y + px * 0.7,
    width: Math.max(
      px,
      box.width - left - (names.length > 0 ? Math.max(...names.map((n) => n.text.width)) + px * 1.1 : px),
    ),
    height: Math.max(px, box.height - px * 0.7 - below),
  };
  const across = (value: number): number => area.y + area.height * (1 - scale.part(value));
  const inset = px * 0.6;
  const places = labelPlaces(labels).map((part) => area.x + inset + (area.width - 2 * inset) * part);
  const marks = underAxis(tools, labels, places, { from: area.x - left * 0.8, to: box.x + box.width }, px);
  const plan: LinePlan<P> = {
    area,
    px,
    names,
    spots: (series, seconds) =>
      (values.at(seconds)[series] ?? []).map((value, i): Spot | undefined =>
        Number.isFinite(value) ? [places[i] ?? area.x, across(value)] : undefined,
      ),
  };
  const whole = grown(box, 8 * unit);
  return [
    valueGrid(tools, "grid", { scale, across, area, px, upright: true }),
    axisNames(tools, marks, area, px),
    ...block.series.map((_, series) =>
      tools.element(`${series}`, `${series}`, whole, (surface, seconds) =>
        drawSeries(surface, tools, plan, series, seconds),
      ),
    ),
    ...(block.labels ?? []).flatMap((_, label) =>
      context.timeline.of(`${block.id}.label${label}`).length === 0
        ? []
        : [
            tools.element(`label${label}`, `label${label}`, whole, (surface, seconds) =>
              drawLabelPoint(surface, tools, plan, label, seconds),
            ),
          ],
    ),
  ];
}

/** Names under the axis: as they fit, else only the first and the last. */
function underAxis<P>(
  { context }: ChartTools<P>,
  labels: readonly string[],
  places: readonly number[],
  limits: { from: number; to: number },
  px: number,
): LabelMark<P>[] {
  const single = labelMarks(context, labels, places, limits, px, 1);
  return single ?? [];
}

function axisNames<P>(tools: ChartTools<P>, marks: readonly LabelMark<P>[], area: Box, px: number): SceneElement<P> {
  const { context, block } = tools;
  const { look, type, timeline, unit } = context;
  const top = area.y + area.height + px * 0.55;
  const reach = Math.max(0, ...marks.map((mark) => mark.text.width));
  const box = grown({ x: area.x, y: area.y + area.height, width: area.width, height: px * 2 }, reach + 4 * unit);
  return tools.element(undefined, "names", box, (surface, seconds) => {
    const there = timeline.appearance(block.id, seconds);
    if (there <= 0) return;
    const color = look.colors.quiet;
    surface.globalAlpha *= there;
    surface.mark?.({ id: `${block.id}.names`, kind: "text", color, leastPx: type.least("small") });
    for (const { text, middle } of marks) text.draw(surface, middle - text.width / 2, top, { color });
  });
}
