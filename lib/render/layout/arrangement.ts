import type { FlexNode } from "#lib/render/layout/flex";
import { type Group, isPicture, type Member } from "#lib/render/layout/groups";

/** The room for blocks, in px. */
export interface Room {
  width: number;
  height: number;
  unit: number;
  fit: number;
  /** Units after a heading; 14 without. */
  headingGap?: number;
}

/** One way to lay a scene out; `liking` is added to its fit when ways are compared. */
export interface Arrangement {
  liking: number;
  tree(room: Room): FlexNode;
}

/** Space between blocks; a heading stays close to what it heads. */
function gapBefore<P>(group: Group<P>, index: number, { unit, fit, headingGap = 14 }: Room): number {
  if (index === 0) return 0;
  const close = group[index - 1]?.block.type === "heading";
  const opens = group[index]?.block.type === "heading";
  return (close ? headingGap : opens ? 50 : 32) * unit * (0.7 + 0.3 * fit);
}

/** Blocks under each other in `width` px; pictures share the height that is left. */
export function column<P>(group: Group<P>, room: Room, width: number): FlexNode {
  const elastic = group.some((m) => isPicture(m));
  const leaves = group.map((member, i) => leaf(member, room, width, gapBefore(group, i, room), group));
  // Above the middle, where the eye expects it.
  return { width, children: elastic ? leaves : [above(room), ...leaves, below(room)] };
}

/** Free room over and under text: type grows only while enough of it is left, and large type wants more of it. */
const free = (share: number, { height, fit }: Room): number =>
  height * (share * Math.min(1, fit) + 0.15 * Math.max(0, fit - 1));
export const above = (room: Room): FlexNode => ({ grow: 0.8, minHeight: free(0.05, room) });
export const below = (room: Room): FlexNode => ({ grow: 1, minHeight: free(0.08, room) });

/** As `column`, from the top and only as high as it is; pictures fill. */
export function stackFromTop<P>(group: Group<P>, room: Room, width: number): FlexNode {
  return { width, children: group.map((member, i) => leaf(member, room, width, gapBefore(group, i, room), group)) };
}

function leaf<P>(member: Member<P>, room: Room, width: number, marginTop: number, group: Group<P>): FlexNode {
  const { prepared } = member;
  const measure = (given: number) => prepared.measure(given, room.fit);
  if (prepared.growth === "natural") return { id: prepared.id, measure, marginTop };
  // A picture may shrink to its least only when the text has already shrunk too.
  const pictures = group.filter((m) => isPicture(m)).length;
  const wanted = ((group.length > 1 ? 0.46 : 0.7) * room.height * Math.min(1, room.fit)) / pictures;
  return { id: prepared.id, measure, marginTop, grow: 1, minHeight: Math.max(measure(width).height, wanted) };
}

/** Columns beside each other, with the given shares of the width. */
export function row(
  columns: readonly ((width: number) => FlexNode)[],
  shares: readonly number[],
  room: Room,
  gap: number,
): FlexNode {
  const free = room.width - gap * (columns.length - 1);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return {
    direction: "row",
    grow: 1,
    gap,
    children: columns.map((make, i) => make(Math.floor((free * (shares[i] ?? 1)) / total))),
  };
}
