import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { BlockContext } from "#lib/render/blocks/block";
import type { Size } from "#lib/render/box";
import { spreadOut } from "#lib/render/parts/spread-out";
import { type SetEvent, setEvents } from "#lib/render/timelines/set-events";

/** An event at its place, px from the timeline's top left. */
export interface PlacedEvent<P> extends SetEvent<P> {
  index: number;
  /** Top left of its words, and the width in which they are aligned. */
  x: number;
  y: number;
  room: number;
  /** Its dot on the line, and where its stem ends. */
  dot: number;
  stem: number;
}

/** Events along a line; `line` is its distance from the top (level) or from the side (upright). */
export interface TimelineLayout<P> extends Size {
  level: boolean;
  line: number;
  px: number;
  align: "start" | "center";
  events: readonly PlacedEvent<P>[];
}

type Events = BlockOf<"timeline">["events"];

/** Parts of the line at which events happen: at their true distances when all have a year, else evenly. */
function placesOf(events: Events): number[] {
  const even = events.map((_, i) => (events.length < 2 ? 0.5 : i / (events.length - 1)));
  const years = events.flatMap((event) => event.year ?? []);
  const span = (years.at(-1) ?? 0) - (years[0] ?? 0);
  const rising = years.every((year, i) => i === 0 || year >= (years[i - 1] ?? year));
  if (years.length < events.length || !rising || !(span > 0)) return even;
  return years.map((year) => (year - (years[0] ?? 0)) / span);
}

/** Beside each other on a level line: all under it, or in turn over and under it; nothing when it does not fit. */
export function layLevel<P>(
  context: BlockContext<P>,
  events: Events,
  px: number,
  width: number,
  sides: 1 | 2,
): TimelineLayout<P> | undefined {
  const gap = px * 1.1;
  const perSide = Math.ceil(events.length / sides);
  // In turn over and under an evenly divided line, words stand at their own dots.
  const even = events.length;
  const share = sides === 1 ? (width - gap * (perSide - 1)) / perSide : (2 * width - (even - 1) * gap) / (even + 1);
  const room = Math.min(px * 13, share);
  if (room < px * 4.5) return undefined;
  const set = setEvents(context, events, px, room, "center");
  if (set.some((one) => one.leastWidth > room || one.title.lines > 4 || (one.text?.lines ?? 0) > 6)) return undefined;
  const above = set.filter((_, i) => sides === 2 && i % 2 === 0);
  const high = Math.max(0, ...above.map((one) => one.height));
  const low = Math.max(0, ...set.filter((_, i) => sides === 1 || i % 2 === 1).map((one) => one.height));
  const stem = px * 1.25;
  const line = above.length > 0 ? high + stem : px * 0.6;
  const places = placesOf(events);
  const half = room / 2;
  const mirrored = context.direction === "rtl";
  const dots = places.map((part) => half + (width - room) * (mirrored ? 1 - part : part));
  const middles = set.map(() => 0);
  for (const side of sides === 2 ? [0, 1] : [0]) {
    const mine = set.map((_, i) => i).filter((i) => sides === 1 || i % 2 === side);
    const at = spreadOut(
      mine.map((i) => ({ middle: dots[i] ?? 0, size: (set[i]?.width ?? 0) + gap })),
      { from: -gap / 2, to: width + gap / 2 },
    );
    for (const [k, i] of mine.entries()) middles[i] = at[k] ?? 0;
  }
  const placed = set.map((one, index): PlacedEvent<P> => {
    const over = sides === 2 && index % 2 === 0;
    const middle = middles[index] ?? 0;
    const y = over ? line - stem - one.height : line + stem;
    return { ...one, index, room: one.width, x: middle - one.width / 2, y, dot: dots[index] ?? 0, stem: middle };
  });
  return { level: true, line, px, align: "center", events: placed, width, height: line + stem + low };
}

/** Under each other beside an upright line. */
export function layUpright<P>(context: BlockContext<P>, events: Events, px: number, size: Size): TimelineLayout<P> {
  const line = px * 0.55;
  const indent = px * 1.9;
  const set = setEvents(context, events, px, Math.min(size.width - indent, px * 30), "start");
  const gap = px * 0.62;
  const natural = set.reduce((sum, one) => sum + one.height + gap, -gap);
  const height = Math.max(natural, size.height);
  const places = placesOf(events);
  const free = height - natural;
  const first = set[0]?.when.middle ?? 0;
  const last = set.at(-1);
  const span = height - first - ((last?.height ?? 0) - (last?.when.middle ?? 0));
  const wished = set.map((one, i) => ({
    middle: first + span * (places[i] ?? 0) + one.height / 2 - one.when.middle,
    size: one.height + gap,
  }));
  const tops = spreadOut(wished, { from: -gap / 2, to: height + gap / 2 }, "own").map(
    (middle, i) => middle - (set[i]?.height ?? 0) / 2,
  );
  const evenly = set.map(
    (_, i) =>
      set.slice(0, i).reduce((sum, one) => sum + one.height + gap, 0) + (free * i) / Math.max(1, set.length - 1),
  );
  const byYear = events.every((event) => event.year !== undefined);
  const placed = set.map((one, index): PlacedEvent<P> => {
    const y = (byYear ? tops[index] : evenly[index]) ?? 0;
    const dot = y + one.when.middle;
    const x = context.direction === "rtl" ? size.width - indent - Math.min(size.width - indent, px * 30) : indent;
    return { ...one, index, room: Math.min(size.width - indent, px * 30), x, y, dot, stem: dot };
  });
  const widest = Math.max(...set.map((one) => Math.max(one.width, one.leastWidth)));
  return { level: false, line, px, align: "start", events: placed, width: indent + widest, height };
}
