import type { BlockContext } from "#lib/render/blocks/block";
import { applied } from "#lib/render/figures/affine";
import type { Reader } from "#lib/render/figures/object-drawing";
import type { Outline, Pen, Site } from "#lib/render/figures/outline";
import type { PreparedObject } from "#lib/render/figures/prepared-object";
import type { Run } from "#lib/render/figures/run";
import type { Spot } from "#lib/render/figures/spot";
import type { View } from "#lib/render/figures/view";

/** What an object looks like at a moment, px. */
export interface ObjectPicture {
  outline: Outline;
  sites: readonly Site[];
}

/** Objects seen through a view: their outlines and label sites at any moment, remembered while nothing changes. */
export interface FigurePicture {
  at(object: PreparedObject, seconds: number): ObjectPicture;
  /** Changes whenever the object's outline does. */
  shapeKey(object: PreparedObject, seconds: number): string;
}

const remembered = 64;
const besideCost = 1;

/** `read` gives the values of a moment; `middle` is the middle of the whole picture, px. */
export function figurePicture<P>(
  { timeline, unit }: BlockContext<P>,
  view: View,
  middle: Spot,
  readAt: (seconds: number) => Reader,
): FigurePicture {
  const pen: Pen = { unit, frame: view.frame, middle };
  const kept = new Map<PreparedObject, Map<string, ObjectPicture>>();
  const shapeKey = (object: PreparedObject, seconds: number): string => {
    const moves = object.moves ? timeline.keyOf(object.cues, seconds) : "";
    return object.varies ? `${moves}|${timeline.parametersKey(seconds)}` : moves;
  };
  const make = (object: PreparedObject, seconds: number): ObjectPicture => {
    const read = readAt(seconds);
    const runs = object.runs(read, view.detail, seconds).flatMap((run) => runInPx(run, view));
    return { outline: object.drawn.outline(runs, pen), sites: sitesOf(object, runs, read, seconds) };
  };
  const sitesOf = (object: PreparedObject, runs: readonly Run[], read: Reader, seconds: number): readonly Site[] => {
    const { label, type } = object.object;
    if (label === undefined) return [];
    const own = object.drawn.sites(runs, pen);
    if (label.at === undefined) return own;
    const place = view.toPx(applied(object.place(read, seconds), read.spot(label.at)));
    const fixed = isSomewhere(place) ? nudged(place, unit) : [];
    // A name that its area turns out too small for goes beside it, rather than over the edges.
    const beside = type === "polygon" || type === "circle" ? own.filter((site) => site.toward) : [];
    return [...fixed, ...beside.map((site) => ({ ...site, cost: site.cost + besideCost }))];
  };
  return {
    shapeKey,
    at: (object, seconds) => {
      const key = shapeKey(object, seconds);
      const own = kept.get(object) ?? new Map<string, ObjectPicture>();
      kept.set(object, own);
      const known = own.get(key);
      if (known) return known;
      if (own.size >= remembered) own.clear();
      const made = make(object, seconds);
      own.set(key, made);
      return made;
    },
  };
}

/** A fixed name that a line passes through gives way a little: units, and what a step of it costs. */
const nudges = [
  [12, 0.7],
  [22, 1.1],
] as const;
const ways = [
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
  [0.7, -0.7],
  [-0.7, -0.7],
  [0.7, 0.7],
  [-0.7, 0.7],
] as const;

const nudged = ([x, y]: Spot, unit: number): Site[] => [
  { at: [x, y], cost: 0 },
  ...nudges.flatMap(([by, cost]) =>
    ways.map(([dx, dy], i): Site => ({ at: [x + dx * by * unit, y + dy * by * unit], cost: cost + 0.01 * i })),
  ),
];

/** A place farther away than this is nowhere, px. */
const farthest = 1e6;
const isSomewhere = ([x, y]: Spot): boolean => Math.abs(x) < farthest && Math.abs(y) < farthest;

/** What an expression puts nowhere (1/0) is left out; a closed shape is left out as a whole. */
function runInPx(run: Run, view: View): Run[] {
  const spots = run.spots.map(view.toPx);
  const there = spots.filter(isSomewhere);
  return there.length === 0 || (run.closed && there.length < spots.length)
    ? []
    : [{ spots: there, closed: run.closed }];
}
