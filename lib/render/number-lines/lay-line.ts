import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { BlockContext } from "#lib/render/blocks/block";
import { type NumberWriter, numberWriter } from "#lib/render/charts/number-writer";
import { niceStep, ticksBetween } from "#lib/render/figures/nice-ticks";
import { type LineName, type LinePart, nameRows, rowHeights } from "#lib/render/number-lines/line-parts";
import { setText } from "#lib/render/text/set-text";

/** A number line in a width, px from its top left. */
export interface LineLayout<P> {
  px: number;
  /** The line's own height, and all of it. */
  line: number;
  height: number;
  from: number;
  to: number;
  ticks: readonly number[];
  /** Which ticks carry their number. */
  every: number;
  write: NumberWriter;
  toPx(value: number): number;
  /** How high the jumps leap, by part. */
  leaps: ReadonlyMap<string, number>;
  /** Which of the lanes over the line an interval has; 0 is on the line. */
  lanes: ReadonlyMap<string, number>;
  laneHeight: number;
  /** Middles of labels, by part. */
  names: readonly { name: LineName<P>; y: number }[];
  middleOf(ends: readonly [number, number], labelWidth: number): number;
}

const mostTicks = 60;

export interface LineWish {
  px: number;
  width: number;
  /** Names are cut to one short line. */
  short: boolean;
  /** 0 to 1: how much lower than they like jumps stay. */
  flat: number;
}

export function layLine<P>(
  context: BlockContext<P>,
  block: BlockOf<"numberLine">,
  parts: readonly LinePart[],
  { px, width, short, flat }: LineWish,
): LineLayout<P> {
  const { language, type } = context;
  const [from, to] = block.from < block.to ? [block.from, block.to] : [block.from, block.from + 1];
  const inset = px * 1.2;
  const toPx = (value: number): number => inset + ((width - 2 * inset) * (value - from)) / (to - from);
  const wished = block.step ?? niceStep(from, to, Math.max(2, width / (px * 3)));
  const step = (to - from) / wished > mostTicks ? niceStep(from, to, 20) : wished;
  const ticks = ticksBetween(from, to, step).map((tick) => (Math.abs(tick) < step * 1e-6 ? 0 : tick));
  const write = numberWriter(language, ticks);
  const widest = Math.max(0, ...ticks.map((tick) => setText(context, write(tick), { role: "label", px }, 1e5).width));
  const apart = ((width - 2 * inset) * step) / (to - from);
  const every = [1, 2, 5, 10, 20, 50, 100].find((n) => n * apart >= widest + px * 0.7) ?? 100;

  const middleOf = ([a, b]: readonly [number, number], labelWidth: number): number =>
    Math.min(width - labelWidth / 2, Math.max(labelWidth / 2, toPx((a + b) / 2)));
  const labelPx = Math.max(type.least("label"), px);
  const rowsOf = (kinds: readonly LinePart["kind"][]): LineName<P>[] =>
    nameRows(
      context,
      parts.filter(({ kind }) => kinds.includes(kind)),
      labelPx,
      width,
      { middleOf, short },
    );
  const jumps = parts.filter(({ kind }) => kind === "jump");
  const leaps = leapsOf(jumps, px, flat);
  const lanes = lanesOf(parts.filter(({ kind }) => kind === "interval"));
  const laneHeight = px * 0.95;
  const highLanes = Math.max(0, ...lanes.values()) * laneHeight;
  // Arches would run through names over the line, so these stand under it then.
  const above = jumps.length > 0 ? rowsOf(["jump"]) : rowsOf(["point"]);
  const below = jumps.length > 0 ? rowsOf(["point", "interval"]) : rowsOf(["interval"]);
  const high = Math.max(0, ...leaps.values(), highLanes) + px * 0.75;
  const aboveRows = rowHeights(above, labelPx);
  const belowRows = rowHeights(below, labelPx);
  const sum = (heights: readonly number[], count: number): number => heights.slice(0, count).reduce((a, b) => a + b, 0);
  const line = sum(aboveRows, aboveRows.length) + high;
  const numbers = px * 2.1;
  const names = [
    ...above.map((name) => ({ name, y: line - high - sum(aboveRows, name.row) - (aboveRows[name.row] ?? 0) / 2 })),
    ...below.map((name) => ({ name, y: line + numbers + sum(belowRows, name.row) + (belowRows[name.row] ?? 0) / 2 })),
  ];
  const height = line + numbers + sum(belowRows, belowRows.length);
  return { px, line, height, from, to, ticks, every, write, toPx, leaps, lanes, laneHeight, names, middleOf };
}

const spanOf = (part: LinePart): { from: number; to: number } => ({
  from: Math.min(...part.samples.flat()),
  to: Math.max(...part.samples.flat()),
});

/** A longer jump leaps over the shorter ones under it. */
function leapsOf(jumps: readonly LinePart[], px: number, flat: number): Map<string, number> {
  const spans = jumps.map((part) => ({ part, ...spanOf(part) })).sort((a, b) => a.to - a.from - (b.to - b.from));
  const levels = new Map<string, number>();
  for (const [i, one] of spans.entries()) {
    const under = spans.slice(0, i).filter((other) => other.from < one.to && other.to > one.from);
    levels.set(one.part.id, 1 + Math.max(0, ...under.map((other) => levels.get(other.part.id) ?? 0)));
  }
  return new Map([...levels].map(([id, level]) => [id, px * (0.9 + (0.95 - 0.5 * flat) * Math.min(level, 6))]));
}

/** Intervals that share a stretch lie over each other. */
function lanesOf(intervals: readonly LinePart[]): Map<string, number> {
  const lanes: { from: number; to: number }[][] = [];
  return new Map(
    intervals.map((part) => {
      const span = spanOf(part);
      let lane = lanes.findIndex((taken) => taken.every((other) => other.to <= span.from || other.from >= span.to));
      if (lane < 0) lane = lanes.push([]) - 1;
      lanes[lane]?.push(span);
      return [part.id, lane];
    }),
  );
}
