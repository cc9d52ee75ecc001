import { between, distance, type Spot } from "#lib/render/figures/spot";

/** A line through spots; a closed one comes back to its first. */
export interface Run {
  readonly spots: readonly Spot[];
  readonly closed: boolean;
}

export const open = (spots: readonly Spot[]): Run => ({ spots, closed: false });
export const closed = (spots: readonly Spot[]): Run => ({ spots, closed: true });

export const spotsOf = (runs: readonly Run[]): Spot[] => runs.flatMap((run) => [...run.spots]);

/** The run's spots with the first repeated at the end when it is closed. */
export function ring(run: Run): readonly Spot[] {
  const [first] = run.spots;
  return run.closed && first ? [...run.spots, first] : run.spots;
}

export function lengthOf(run: Run): number {
  const spots = ring(run);
  return spots.reduce((sum, spot, i) => sum + distance(spots[i - 1] ?? spot, spot), 0);
}

/** The first part (0 to 1) of runs drawn one after another. */
export function firstPart(runs: readonly Run[], part: number): readonly Run[] {
  if (part >= 1) return runs;
  let left = runs.reduce((sum, run) => sum + lengthOf(run), 0) * Math.max(0, part);
  const result: Run[] = [];
  for (const run of runs) {
    if (left <= 0) break;
    const length = lengthOf(run);
    result.push(length <= left ? run : cut(run, left));
    left -= length;
  }
  return result;
}

function cut(run: Run, length: number): Run {
  const spots: Spot[] = [];
  let left = length;
  let before: Spot | undefined;
  for (const spot of ring(run)) {
    const step = before ? distance(before, spot) : 0;
    if (before && step >= left) {
      spots.push(between(before, spot, step > 0 ? left / step : 0));
      break;
    }
    spots.push(spot);
    left -= step;
    before = spot;
  }
  return open(spots);
}

/** The spot at a part of a run's length, and the direction there. */
export function along(run: Run, part: number): { spot: Spot; toward: Spot } {
  const piece = cut(run, Math.max(1e-6, lengthOf(run) * part));
  const spot = piece.spots.at(-1) ?? [0, 0];
  const before = piece.spots.at(-2) ?? spot;
  return { spot, toward: [spot[0] - before[0], spot[1] - before[1]] };
}
