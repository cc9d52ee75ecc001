import type { Scene } from "#lib/contracts/storyboard";
import { type Arrangement, above, below, column, type Room, row, stackFromTop } from "#lib/render/layout/arrangement";
import type { FlexNode } from "#lib/render/layout/flex";
import { type Group, groupsByHeading, isPicture, twoSides } from "#lib/render/layout/groups";

const columnGap = 64;

const stacked = <P>(members: Group<P>, liking: number, headingGap?: number): Arrangement => ({
  liking,
  tree: (room) => ({ ...column(members, { ...room, headingGap }, room.width), grow: 1 }),
});

const beside = <P>(
  left: Group<P>,
  right: Group<P>,
  shares: readonly [number, number],
  liking: number,
): Arrangement => ({
  liking,
  tree: (room) =>
    row(
      [(width) => column(left, room, width), (width) => column(right, room, width)],
      shares,
      room,
      columnGap * room.unit,
    ),
});

/** Cells of one width in rows; cells of a row begin at one height, and the whole stands a little above the middle. */
function cells<P>(groups: readonly Group<P>[], across: number, liking: number): Arrangement {
  const elastic = groups.some((group) => group.some((m) => isPicture(m)));
  const rows: Group<P>[][] = [];
  for (const [i, group] of groups.entries()) {
    if (i % across === 0) rows.push([group]);
    else rows.at(-1)?.push(group);
  }
  return {
    liking,
    tree: (room) => {
      const gap = columnGap * room.unit * (across > 2 ? 0.7 : 1);
      const width = Math.floor((room.width - gap * (across - 1)) / across);
      const inner: Room = { ...room, height: room.height / rows.length };
      const lines = rows.map(
        (line, i): FlexNode => ({
          direction: "row",
          gap,
          marginTop: i === 0 ? 0 : (across > 1 ? 44 : 52) * room.unit * (0.7 + 0.3 * room.fit),
          grow: elastic ? 1 : undefined,
          align: elastic ? "stretch" : "start",
          children: line.map((group) => stackFromTop(group, inner, width)),
        }),
      );
      return { grow: 1, children: elastic ? lines : [above(room), ...lines, below(room)] };
    },
  };
}

/** The ways in which a layout can be had in a frame of this ratio (width / height). The first is the usual one. */
export function arrangements<P>(layout: Scene["layout"], members: Group<P>, ratio: number): Arrangement[] {
  const wide = ratio > 1.2;
  const stack = stacked(members, 0);
  const sides = twoSides(members);
  switch (layout) {
    case "title":
      return [stacked(members, 0, 46)];
    case "stack":
    case "full":
      return [stack];
    case "split": {
      if (!sides) return [stack];
      const [left, right] = sides;
      const liking = wide ? 0.5 : -0.7;
      return [
        beside(left, right, [1, 1], liking),
        beside(left, right, [1.3, 1], liking - 0.05),
        beside(left, right, [1, 1.3], liking - 0.05),
        stack,
      ];
    }
    case "figure": {
      if (!sides || !members.some((m) => isPicture(m))) return [stacked(members, 0)];
      const [left, right] = sides;
      const pictureFirst = left.some((m) => isPicture(m));
      const shares = pictureFirst ? ([1.75, 1] as const) : ([1, 1.75] as const);
      return [stacked(members, 0.1), beside(left, right, shares, wide ? 0.3 : -0.5)];
    }
    case "compare": {
      const groups = groupsByHeading(members);
      const columns = groups.length > 3 && sides ? [...sides] : groups;
      return [
        cells(columns, Math.min(3, columns.length), wide ? 0.5 : ratio < 0.8 ? -0.7 : -0.2),
        cells(columns, 1, 0),
        stack,
      ];
    }
    case "grid": {
      const groups = groupsByHeading(members);
      const across = groups.length === 4 ? 2 : Math.min(3, groups.length);
      return [
        cells(groups, across, wide ? 0.4 : -0.9),
        cells(groups, Math.min(2, groups.length), wide ? 0.1 : -0.7),
        cells(groups, 1, 0),
        stack,
      ];
    }
  }
}
