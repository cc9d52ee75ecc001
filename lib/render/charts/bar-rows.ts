import type { SceneElement } from "#lib/render/blocks/block";
import { type Box, grown } from "#lib/render/box";
import { drawRowBar, drawRowName, type RowPlace, rowFilled } from "#lib/render/charts/bar-row";
import { barEnds } from "#lib/render/charts/bar-spans";
import type { ChartTools } from "#lib/render/charts/chart-tools";
import { numberWriter } from "#lib/render/charts/number-writer";
import { raceRows } from "#lib/render/charts/race-order";
import { valueGrid } from "#lib/render/charts/value-grid";
import { valueScale } from "#lib/render/charts/value-scale";
import { shortText } from "#lib/render/parts/short-text";
import { setText } from "#lib/render/text/set-text";

/** Heights of a row in sizes of its letters: as dense as it can be, as it likes to be, and as airy as it may be. */
const dense = 1.32;
const airy = 2.9;
/** Part of the width that names may take. */
const mostNames = 0.4;
/** Least room for a name, in sizes of its letters. */
const leastNames = 4;
const leastBar = 90;
/** Values of neighbouring bars stand under each other when a bar is this many sizes thick. */
const leading = 1.12;
/** Two columns of rows need this many units each. */
const leastColumn = 250;

/** The height that rows need, px; infinite when they fit in no way. */
export function rowsHeight<P>({ block, context }: ChartTools<P>, width: number): number {
  const { type, unit } = context;
  const least = type.least("small") * dense * barsPerRow(block);
  const count = block.labels?.length ?? block.series[0]?.values?.length ?? 0;
  // A race shows the foremost.
  if (block.frames && block.sorted) return least * Math.min(count, 6);
  return least * (width >= 2 * leastColumn * unit && count > 12 ? Math.ceil(count / 2) : count);
}

const barsPerRow = (block: ChartTools<unknown>["block"]): number =>
  block.stacked ? 1 : Math.max(1, 0.32 * block.series.length);

/** Horizontal bars with their names before and their values behind them. They may change places. */
export function barRows<P>(tools: ChartTools<P>, box: Box, fit: number): SceneElement<P>[] {
  const { block, context, values } = tools;
  const { type, unit, look, language } = context;
  const names = block.labels ?? block.series[0]?.values?.map((_, i) => `${i + 1}`) ?? [];
  const races = block.frames !== undefined && block.sorted === true;
  const perRow = barsPerRow(block);
  const least = type.least("small");
  const oneColumn = box.height / (names.length * perRow);
  const two = !races && names.length > 12 && oneColumn < least * 1.75 && box.width >= 2 * leastColumn * unit;
  const columns = two ? 2 : 1;
  const fitting = Math.floor(box.height / (least * dense * perRow) + 0.01);
  const rows = races ? Math.min(names.length, fitting, 14) : Math.ceil(names.length / columns);
  const room = box.height / Math.max(1, rows) / perRow;
  const nicePx = Math.max(least, Math.min(type.size("label", fit), room / dense));
  const write = numberWriter(language, values.samples.flat(2), block.unit);
  const ends = barEnds(values.samples, block.stacked ?? false);
  const said = block.stacked ? ends : values.samples.flat(2);
  const columnGap = nicePx * 2.2;
  const columnWidth = (box.width - columnGap * (columns - 1)) / columns;
  const bothSides = Math.min(0, ...ends) < 0 ? 2 : 1;
  const bars = block.stacked ? 1 : block.series.length;
  const cut = (px: number) => {
    const widthOf = (text: string): number => setText(context, text, { role: "label", px }, box.width).width * 1.03;
    const wide = Math.max(0, ...said.map((value) => widthOf(write(value))));
    const gap = px * 0.5;
    const holdsValues = columnWidth - bothSides * (wide + gap) >= px * leastNames + gap + leastBar * unit;
    const tallest = px * (bars > 1 ? 1.5 * bars + 0.8 : airy);
    const thick = (Math.min(room * perRow, tallest) * rowFilled(bars)) / bars;
    const valued = holdsValues && (bars === 1 || thick >= px * leading);
    const valueWidth = valued ? wide : px;
    const axis = valued ? 0 : px * 1.9;
    const height = Math.min(room * perRow * (1 - axis / box.height), tallest);
    const lines = Math.max(1, Math.min(3, Math.floor(height / (px * 1.16) + 0.05)));
    const free = columnWidth - bothSides * (valueWidth + gap) - gap - leastBar * unit;
    const most = Math.max(px * leastNames, Math.min(columnWidth * mostNames, free));
    const style = { role: "body", px, align: "end", leading: 1.14 } as const;
    const isWhole = names.every((name) => {
      const set = setText(context, name, style, most);
      return set.lines <= lines && set.leastWidth <= most;
    });
    return { px, gap, valued, valueWidth, axis, height, lines, most, style, isWhole };
  };
  // Smaller letters rather than names that are cut.
  let chosen = cut(nicePx);
  for (let px = nicePx * 0.93; !chosen.isWhole && px >= least; px *= 0.93) chosen = cut(px);
  if (!chosen.isWhole) chosen = cut(Math.max(least, nicePx * 0.8));
  const { px, gap, valued, valueWidth, axis, height, lines, most, style } = chosen;
  const top = box.y + (box.height - axis - height * rows) / 2;
  const texts = names.map((name) => shortText(context, name, style, most, lines));
  const nameWidth = Math.max(0, ...texts.map((text) => text.width));
  const scaleOf = (count: number) =>
    valueScale({ values: ends, ...block.y, zero: true, count, language, unit: block.unit });
  const grid = valued ? undefined : scaleOf(Math.max(2, (columnWidth * 0.5) / (px * 6)));
  const below = Math.min(0, grid?.from ?? block.y?.from ?? 0, ...ends);
  const above = Math.max(0, grid?.to ?? block.y?.to ?? 0, ...ends);
  const barLeft = nameWidth + gap + (below < 0 ? valueWidth + gap * 0.7 : 0);
  const barRoom = Math.max(1, columnWidth - barLeft - (above > 0 || below === 0 ? valueWidth + gap * 0.7 : 0));

  const placeOf = (index: number, seconds: number): RowPlace => {
    const position = values.frame(seconds);
    const places = races ? raceRows((at) => frameValues(tools, at), position) : [];
    const { row, seen } = places[index] ?? { row: order(tools, index), seen: 1 };
    const column = races ? 0 : Math.floor(row / rows);
    const now = races ? Math.max(...(values.at(seconds)[0] ?? []).filter(Number.isFinite), 1e-9) : above;
    const scale = barRoom / Math.max(1e-300, now - below);
    const left = box.x + column * (columnWidth + columnGap);
    return {
      x: left,
      y: top + (row - column * rows) * height,
      width: columnWidth,
      height,
      nameWidth,
      zero: left + barLeft - below * scale,
      scale,
      least: below,
      most: now,
      alpha: races ? Math.min(1, Math.max(0, rows - row)) * seen : 1,
      px,
      gap,
      valueWidth: valued ? valueWidth : undefined,
      mirrored: context.direction === "rtl" ? 2 * box.x + box.width : undefined,
    };
  };
  const whole = grown(box, 4 * unit);
  const grids = grid
    ? Array.from({ length: columns }, (_, column) => {
        const place = placeOf(column * rows, 0);
        const across = (value: number): number => {
          const x = place.zero + value * place.scale;
          return place.mirrored === undefined ? x : place.mirrored - x;
        };
        const area = { x: place.x, y: top, width: columnWidth, height: height * rows };
        return valueGrid(tools, `grid${column}`, { scale: grid, across, area, px: least, upright: false });
      })
    : [];
  return [
    ...grids,
    ...names.map((_, index) =>
      tools.element(
        `${index}`,
        `${index}`,
        races ? whole : grown(rowBox(placeOf(index, 0), box), 3 * unit),
        (surface, seconds) => {
          const place = placeOf(index, seconds);
          if (place.alpha <= 0) return;
          surface.globalAlpha *= place.alpha;
          const text = texts[index];
          if (text) drawRowName(surface, tools, index, text, place, seconds);
          drawRowBar(surface, tools, index, place, { write, seconds, look });
        },
      ),
    ),
  ];
}

const rowBox = (place: RowPlace, box: Box): Box => ({ x: box.x, y: place.y, width: box.width, height: place.height });

/** The values of a place between frames. */
function frameValues<P>({ block }: ChartTools<P>, position: number): number[] {
  const frames = block.frames ?? [];
  const at = Math.min(frames.length - 1, Math.floor(position));
  const next = frames[Math.min(frames.length - 1, at + 1)];
  return (block.labels ?? frames[0]?.values ?? []).map((_, i) => {
    const from = frames[at]?.values[i] ?? Number.NaN;
    return from + ((next?.values[i] ?? from) - from) * (position - at);
  });
}

/** The row of a label that stands still: by size where the chart is sorted. */
function order<P>({ block, values }: ChartTools<P>, index: number): number {
  if (!block.sorted) return index;
  const first = values.samples[0] ?? [];
  const totals = (first[0] ?? []).map((_, i) => first.reduce((sum, series) => sum + (series[i] || 0), 0));
  const ranked = totals.map((_, i) => i).sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b);
  return ranked.indexOf(index);
}
