import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { BlockContext } from "#lib/render/blocks/block";
import type { Box } from "#lib/render/box";
import { niceStep, ticksBetween, tickText } from "#lib/render/figures/nice-ticks";
import { open, type Run } from "#lib/render/figures/run";
import { axesView, type View } from "#lib/render/figures/view";
import { fontOf } from "#lib/render/font-of";
import { type SetText, setText } from "#lib/render/text/set-text";

/** A number at an axis: its place in px is the middle of its box. */
export interface TickLabel {
  text: string;
  box: Box;
}

/** Axes laid out in a box, px. */
export interface PlotAxes<P> {
  /** What the objects fill. */
  area: Box;
  view: View;
  xTicks: readonly number[];
  yTicks: readonly number[];
  labels: readonly TickLabel[];
  titles: readonly { text: SetText<P>; box: Box }[];
  tickPx: number;
  /** The two axes themselves, px. */
  lines: readonly [Run, Run];
}

type Axis = BlockOf<"plot">["x"];
/** Room for a tick in units, across and up. */
const roomPerTick = [104, 62] as const;
const gap = 9;
/** The first and the last number may reach half over the area's edge. */
const edge = 14;

const stepOf = (axis: Axis, px: number, room: number): number => {
  const wished = axis.step ?? niceStep(axis.from, axis.to, Math.max(2, px / room));
  const count = Math.abs(axis.to - axis.from) / wished;
  // A wished step that would crowd the numbers is doubled until it does not.
  return count * room * 0.55 > px ? wished * 2 ** Math.ceil(Math.log2((count * room * 0.55) / px)) : wished;
};

/** Where the other axis crosses: at zero, or at the beginning when zero is not in the picture. */
export const zeroIn = ({ from, to }: Axis): number => (from <= 0 && to >= 0 ? 0 : from);

/** Lays out axes, numbers and titles; numbers stand outside of the area, so that no curve crosses them. */
export function layAxes<P>(context: BlockContext<P>, { x, y }: BlockOf<"plot">, box: Box, fit: number): PlotAxes<P> {
  const { unit, type, kit, look, language } = context;
  const tickPx = type.size("small", fit * 0.6);
  const font = fontOf(look, "body", tickPx, language);
  const size = (text: string): number => kit.measure(font, text).width;
  const style = { role: "label", px: type.size("small", fit), leading: 1.2 } as const;
  const xTitle = x.label === undefined ? undefined : setText(context, x.label, style, box.width * 0.8);
  const yTitle = y.label === undefined ? undefined : setText(context, y.label, style, box.width * 0.8);
  const top = (yTitle ? yTitle.height + gap * unit : 0) + tickPx * 0.5;
  const bottom = tickPx * 1.25 + gap * unit + (xTitle ? xTitle.height + 2 * unit : 0);
  const height = Math.max(1, box.height - top - bottom);
  const yStep = stepOf(y, height, roomPerTick[1] * unit);
  const yTicks = ticksBetween(y.from, y.to, yStep);
  const left = Math.max(0, ...yTicks.map((tick) => size(tickText(tick, yStep)))) + gap * unit;
  const width = Math.max(1, box.width - left - edge * unit);
  const xStep = stepOf(x, width, roomPerTick[0] * unit);
  const xTicks = ticksBetween(x.from, x.to, xStep);
  const area: Box = { x: box.x + left, y: box.y + top, width, height };
  const view = axesView([x.from, x.to], [y.from, y.to], area);
  const below = area.y + height + gap * unit;
  const labels = [
    ...xTicks.map((tick): TickLabel => {
      const text = tickText(tick, xStep);
      const w = size(text);
      return { text, box: { x: view.toPx([tick, y.from])[0] - w / 2, y: below, width: w, height: tickPx * 1.1 } };
    }),
    ...yTicks.map((tick): TickLabel => {
      const text = tickText(tick, yStep);
      const w = size(text);
      const at = view.toPx([x.from, tick])[1];
      return { text, box: { x: area.x - gap * unit - w, y: at - tickPx * 0.55, width: w, height: tickPx * 1.1 } };
    }),
  ];
  const titles = [
    ...(xTitle
      ? [
          {
            text: xTitle,
            box: {
              x: area.x + width - xTitle.width,
              y: box.y + box.height - xTitle.height,
              width: xTitle.width,
              height: xTitle.height,
            },
          },
        ]
      : []),
    ...(yTitle ? [{ text: yTitle, box: { x: box.x, y: box.y, width: yTitle.width, height: yTitle.height } }] : []),
  ];
  const [cx, cy] = view.toPx([zeroIn(x), zeroIn(y)]);
  const lines: [Run, Run] = [
    open([
      [area.x, cy],
      [area.x + width, cy],
    ]),
    open([
      [cx, area.y],
      [cx, area.y + height],
    ]),
  ];
  return { area, view, xTicks, yTicks, labels, titles, tickPx, lines };
}
