/** Cost of taking another site than at the moment before, where that is allowed. */
const switchCost = 1.2;

/**
 * The cheapest choice at each of several moments (Viterbi): `costs[m][s]` is the cost of site s at moment m, an empty row
 * means that nothing is seen then; `maySwitch[m]` says whether the choice may differ from the one at m − 1.
 */
export function cheapestWay(costs: readonly (readonly number[])[], maySwitch: readonly boolean[]): number[] {
  const count = Math.max(0, ...costs.map((row) => row.length));
  let totals = new Array<number>(count).fill(0);
  const cameFrom: number[][] = [];
  for (const [m, row] of costs.entries()) {
    const least = totals.indexOf(Math.min(...totals));
    const from = totals.map((total, s) => {
      if (m === 0 || least < 0) return s;
      const jump =
        row.length === 0 || costs[m - 1]?.length === 0 ? 0 : maySwitch[m] ? switchCost : Number.POSITIVE_INFINITY;
      return (totals[least] ?? 0) + jump < total ? least : s;
    });
    totals = totals.map((_, s) => {
      const before = from[s] ?? s;
      const jump = before === s || row.length === 0 || costs[m - 1]?.length === 0 ? 0 : switchCost;
      return (totals[before] ?? 0) + jump + (row[s] ?? (row.length === 0 ? 0 : Number.POSITIVE_INFINITY));
    });
    cameFrom.push(from);
  }
  const way: number[] = [];
  let s = Math.max(0, totals.indexOf(Math.min(...totals)));
  for (let m = costs.length - 1; m >= 0; m--) {
    way[m] = s;
    s = cameFrom[m]?.[s] ?? s;
  }
  return carriedOver(way, costs);
}

/** Where nothing is seen, the choice is the one before it; just before something is seen again, that one's. */
function carriedOver(way: readonly number[], costs: readonly (readonly number[])[]): number[] {
  const seen = (m: number): boolean => (costs[m]?.length ?? 0) > 0;
  const first = way[costs.findIndex((_, m) => seen(m))] ?? 0;
  let last = first;
  return way.map((choice, m) => {
    if (seen(m)) last = choice;
    else if (seen(m + 1)) last = way[m + 1] ?? last;
    return last;
  });
}
