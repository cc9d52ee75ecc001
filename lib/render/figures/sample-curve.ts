import { open, type Run } from "#lib/render/figures/run";
import { isPlace, type Spot } from "#lib/render/figures/spot";

/** px between first samples, and how often a stretch is halved where the curve bends. */
const firstStep = 7;
const mostHalvings = 6;
/** px by which the middle of a stretch may be off a straight line. */
const tolerance = 0.25;
/** A jump of this many px that halving does not close is a gap in the curve. */
const jump = 60;
const fewest = 24;
const most = 260;
/** Spots of one curve: what swings faster than this can show is a blur anyway. */
const mostSpots = 3000;

/**
 * A curve given by its parameter, in figure units: finer where it bends, cut where it jumps or is not a number.
 * `scale` is px of a unit across and up.
 */
export function sampleCurve(at: (t: number) => Spot, from: number, to: number, scale: Spot): Run[] {
  if (!(Number.isFinite(from) && Number.isFinite(to)) || from === to) return [];
  const apart = (a: Spot, b: Spot): number => Math.hypot((b[0] - a[0]) * scale[0], (b[1] - a[1]) * scale[1]);
  const runs: Spot[][] = [[]];
  let count = 0;
  const push = (spot: Spot): void => {
    count += 1;
    runs.at(-1)?.push(spot);
  };
  const breakOff = (): void => {
    runs.push([]);
  };

  const refine = (t0: number, a: Spot, t1: number, b: Spot, left: number): void => {
    const t = (t0 + t1) / 2;
    const m = at(t);
    const whole = isPlace(a) && isPlace(b) && isPlace(m);
    const off = whole ? apart(m, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]) : Number.POSITIVE_INFINITY;
    if (off <= tolerance) {
      push(b);
      return;
    }
    if (left > 0 && count < mostSpots) {
      refine(t0, a, t, m, left - 1);
      refine(t, m, t1, b, left - 1);
      return;
    }
    if (!isPlace(b)) {
      breakOff();
      return;
    }
    if (!isPlace(a) || !whole || apart(a, b) > jump) breakOff();
    push(b);
  };

  const width = Math.abs(to - from) * scale[0];
  const steps = Math.round(Math.min(most, Math.max(fewest, width / firstStep)));
  let before = { t: from, spot: at(from) };
  if (isPlace(before.spot)) push(before.spot);
  for (let i = 1; i <= steps; i++) {
    const t = from + ((to - from) * i) / steps;
    const spot = at(t);
    if (isPlace(before.spot) || isPlace(spot)) refine(before.t, before.spot, t, spot, mostHalvings);
    else breakOff();
    before = { t, spot };
  }
  return runs.filter((spots) => spots.length > 1).map(open);
}
