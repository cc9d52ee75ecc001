import { type Box, sharedArea } from "#lib/render/box";
import type { Outline } from "#lib/render/figures/outline";
import { ring } from "#lib/render/figures/run";
import { type Bounds, boundsOf, holds, type Spot } from "#lib/render/figures/spot";

/** A line that labels keep clear of, with its bounds. */
interface Obstacle {
  spots: readonly Spot[];
  bounds: Bounds;
  weight: number;
}

/** What labels must keep clear of at a moment, in px. */
export interface Surroundings {
  lines: readonly Obstacle[];
  dots: readonly { at: Spot; radius: number }[];
  /** Filled areas: a name beside a line does not stand on somebody else's area when it can help it. */
  areas: readonly { owner: string; spots: readonly Spot[] }[];
  /** Tick numbers and the like. */
  boxes: readonly Box[];
  /** Where labels may be. */
  limits: Box;
}

const overLabel = 12;
/** Cost of any overlap of two labels, however small. */
const touching = 4;
const overLine = 5;
const overQuiet = 0.15;
const overDot = 8;
const overArea = 0.35;
const outside = 20;

/** Reads the outlines of a moment once for all labels. */
export function surroundingsOf(
  seen: readonly { owner: string; outline: Outline; quiet: boolean; filled: boolean }[],
  boxes: readonly Box[],
  limits: Box,
): Surroundings {
  const lines = seen.flatMap(({ outline, quiet }) =>
    outline.strokes.flatMap((run): Obstacle[] => {
      const spots = thinned(ring(run));
      const bounds = boundsOf(spots);
      return bounds ? [{ spots, bounds, weight: quiet ? overQuiet : overLine }] : [];
    }),
  );
  return {
    lines,
    dots: seen.flatMap(({ outline }) => outline.dots ?? []),
    areas: seen.flatMap(({ owner, outline, filled }) =>
      filled ? (outline.areas ?? []).map((run) => ({ owner, spots: run.spots })) : [],
    ),
    boxes,
    limits,
  };
}

/** px between the spots of a curve that are looked at. */
const stride = 6;

/** A finely drawn curve with as many spots as labels need to keep clear of it. */
function thinned(spots: readonly Spot[]): readonly Spot[] {
  if (spots.length < 24) return spots;
  const kept: Spot[] = [];
  for (const [i, spot] of spots.entries()) {
    const before = kept.at(-1);
    if (!before || i === spots.length - 1 || Math.hypot(spot[0] - before[0], spot[1] - before[1]) >= stride)
      kept.push(spot);
  }
  return kept;
}

/** How much two labels are in each other's way. */
export function clash(a: Box, b: Box): number {
  if (a.x > b.x + b.width || b.x > a.x + a.width || a.y > b.y + b.height || b.y > a.y + a.height) return 0;
  return touching + (overLabel * sharedArea(a, b)) / Math.max(1, Math.min(a.width * a.height, b.width * b.height));
}

/** How bad a place is for a label of `owner`: 0 when it is clear of everything. */
export function labelCost(box: Box, owner: string, around: Surroundings): number {
  const area = Math.max(1, box.width * box.height);
  const across = Math.max(1, Math.min(box.width, box.height));
  let cost = outside * (1 - sharedArea(box, around.limits) / area);
  for (const other of around.boxes) cost += clash(box, other);
  for (const { spots, bounds, weight } of around.lines) {
    if (bounds[0] > box.x + box.width || bounds[2] < box.x || bounds[1] > box.y + box.height || bounds[3] < box.y)
      continue;
    cost += (weight * Math.min(lengthInside(box, spots), 3 * across)) / across;
  }
  for (const { at, radius } of around.dots) {
    const x = Math.max(box.x - at[0], 0, at[0] - box.x - box.width);
    const y = Math.max(box.y - at[1], 0, at[1] - box.y - box.height);
    if (Math.hypot(x, y) < radius) cost += overDot;
  }
  const middle: Spot = [box.x + box.width / 2, box.y + box.height / 2];
  for (const { owner: whose, spots } of around.areas) if (whose !== owner && holds(spots, middle)) cost += overArea;
  return cost;
}

/** px of lines that are inside a box; lines that are only paper do not count. */
export function crossing(box: Box, around: Pick<Surroundings, "lines">): number {
  let length = 0;
  for (const { spots, bounds, weight } of around.lines) {
    if (weight === overQuiet) continue;
    if (bounds[0] > box.x + box.width || bounds[2] < box.x || bounds[1] > box.y + box.height || bounds[3] < box.y)
      continue;
    length += lengthInside(box, spots);
  }
  return length;
}

/** px of a line that are inside a box. */
function lengthInside(box: Box, spots: readonly Spot[]): number {
  let length = 0;
  let before: Spot | undefined;
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  for (const spot of spots) {
    // Most stretches of a curve are nowhere near: told apart without dividing.
    const apart =
      !before ||
      (before[0] < box.x && spot[0] < box.x) ||
      (before[0] > right && spot[0] > right) ||
      (before[1] < box.y && spot[1] < box.y) ||
      (before[1] > bottom && spot[1] > bottom);
    if (before && !apart) length += segmentInside(box, before, spot);
    before = spot;
  }
  return length;
}

/** Liang and Barsky. */
function segmentInside(box: Box, a: Spot, b: Spot): number {
  let from = 0;
  let to = 1;
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  for (const [step, room] of [
    [-dx, a[0] - box.x],
    [dx, box.x + box.width - a[0]],
    [-dy, a[1] - box.y],
    [dy, box.y + box.height - a[1]],
  ] as const) {
    if (step === 0) {
      if (room < 0) return 0;
      continue;
    }
    if (step < 0) from = Math.max(from, room / step);
    else to = Math.min(to, room / step);
  }
  return to > from ? (to - from) * Math.hypot(dx, dy) : 0;
}
