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

/** Moves heights that want to be at `wished` apart, keeping their order and within the limits. px */
export function spreadOut(
  wished: readonly { middle: number; size: number }[],
  limits: { from: number; to: number },
): number[] {
  const order = wished.map((_, i) => i).sort((a, b) => (wished[a]?.middle ?? 0) - (wished[b]?.middle ?? 0) || a - b);
  // Groups of touching things stand around the middle of what they wish.
  const groups: { members: number[]; size: number; middle: number }[] = [];
  for (const i of order) {
    const { middle, size } = wished[i] ?? { middle: 0, size: 0 };
    groups.push({ members: [i], size, middle });
    for (;;) {
      const last = groups.at(-1);
      const before = groups.at(-2);
      if (!last || !before) break;
      settle(before, limits);
      settle(last, limits);
      if (before.middle + before.size / 2 <= last.middle - last.size / 2 + 1e-6) break;
      const size = before.size + last.size;
      const weight = before.members.length + last.members.length;
      const middle = (before.middle * before.members.length + last.middle * last.members.length) / weight;
      groups.splice(-2, 2, { members: [...before.members, ...last.members], size, middle });
    }
  }
  const result = wished.map(() => 0);
  for (const group of groups) {
    settle(group, limits);
    let at = group.middle - group.size / 2;
    for (const i of group.members) {
      const size = wished[i]?.size ?? 0;
      result[i] = at + size / 2;
      at += size;
    }
  }
  return result;
}

function settle(group: { size: number; middle: number }, { from, to }: { from: number; to: number }): void {
  group.middle = Math.max(from + group.size / 2, Math.min(to - group.size / 2, group.middle));
}
