import type { Atom } from "#lib/render/text/atom";

/**
 * Breaks atoms into as few lines as possible, and among those ways into the least ragged one (least squares). The last
 * line is free unless `balanced`, but does not hold a lonely short word. Gives the atoms of each line.
 */
export function chooseBreaks(atoms: readonly Atom[], width: number, balanced: boolean): Atom[][] {
  const count = atoms.length;
  const cost: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= count; end++) {
    let best = Number.POSITIVE_INFINITY;
    let bestStart = end - 1;
    let line = 0;
    for (let start = end - 1; start >= 0; start--) {
      const atom = atoms[start];
      if (!atom) break;
      line += atom.width + (start < end - 1 ? (atoms[start + 1]?.space ?? 0) : 0);
      if (line > width && start < end - 1) break;
      const slack = Math.max(0, 1 - line / width);
      const last = end === count;
      const lonely = last && start === end - 1 && count > 2 && slack > 0.6 ? 0.6 : 0;
      const ragged = last && !balanced ? Math.max(0, slack - 0.7) + lonely : slack * slack;
      const sum = (cost[start] ?? 0) + 1000 + ragged;
      if (sum < best) {
        best = sum;
        bestStart = start;
      }
    }
    cost[end] = best;
    from[end] = bestStart;
  }
  const lines: Atom[][] = [];
  for (let end = count; end > 0; end = from[end] ?? 0) lines.unshift(atoms.slice(from[end] ?? 0, end));
  return lines;
}
