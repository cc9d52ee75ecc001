import type { Box } from "#lib/render/box";
import type { ChartTools } from "#lib/render/charts/chart-tools";
import { shortText } from "#lib/render/parts/short-text";
import type { SetText } from "#lib/render/text/set-text";

/** A series' name for the end of its line. */
export interface EndName<P> {
  series: number;
  text: SetText<P>;
}

/** Part of the width that names at the ends may take, and lines of one name. */
const mostWidth = 0.26;
const mostLines = 2;

/** Names for the ends of lines when all of them fit there, in at most two lines each; else none. */
export function endNames<P>({ block, context }: ChartTools<P>, box: Box, px: number): EndName<P>[] {
  const named = block.series.flatMap(({ name }, series) => (name === undefined ? [] : [{ name, series }]));
  if (named.length !== block.series.length || context.direction === "rtl") return [];
  const room = Math.max(box.width * mostWidth, px * 4);
  const style = { role: "label", px, leading: 1.12 } as const;
  const names = named.map(({ name, series }) => ({ series, text: shortText(context, name, style, room, 9) }));
  const height = names.reduce((sum, { text }) => sum + text.height, 0);
  const fits = names.every(({ text }) => text.lines <= mostLines && text.leastWidth <= room);
  return fits && height <= box.height * 0.8 ? names : [];
}
