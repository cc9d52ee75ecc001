/**
 * Moves things that want their middles at `wished` apart, within the limits; in the order of their middles, or in their
 * own. px
 */
export function spreadOut(
  wished: readonly { middle: number; size: number }[],
  limits: { from: number; to: number },
  order: "sorted" | "own" = "sorted",
): number[] {
  const middle = (i: number): number => wished[i]?.middle ?? 0;
  const all = wished.map((_, i) => i);
  const inOrder = order === "own" ? all : all.sort((a, b) => middle(a) - middle(b) || a - b);
  // Groups of touching things stand around the middle of what they wish.
  const groups: { members: number[]; size: number; middle: number }[] = [];
  for (const i of inOrder) {
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
