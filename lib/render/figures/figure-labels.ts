import type { BlockContext } from "#lib/render/blocks/block";
import type { Box } from "#lib/render/box";
import { fillOpacity } from "#lib/render/figures/draw-outline";
import type { FigurePicture } from "#lib/render/figures/figure-picture";
import type { LabelSize } from "#lib/render/figures/label-size";
import { boxAround, middleAt } from "#lib/render/figures/labels/label-box";
import { type Surroundings, surroundingsOf } from "#lib/render/figures/labels/label-cost";
import { passingLabels } from "#lib/render/figures/labels/passing-labels";
import { placeLabels } from "#lib/render/figures/labels/place-labels";
import { type SetLabel, setLabel } from "#lib/render/figures/labels/set-label";
import type { Site } from "#lib/render/figures/outline";
import type { PreparedObject } from "#lib/render/figures/prepared-object";
import { type Run, spotsOf } from "#lib/render/figures/run";
import { boundsOf, distance, type Spot } from "#lib/render/figures/spot";
import { easeOf } from "#lib/render/timeline/ease";

/** A label set in its size, with its object. */
export interface FigureLabel<P> {
  object: PreparedObject;
  set: SetLabel<P>;
}

/** A label with the sites that were chosen for it. */
export interface PlacedLabel<P> extends FigureLabel<P> {
  /** How much of it is shown, 0 to 1: less on what has shrunk to nothing, and while it goes over to another site. */
  shownAt(seconds: number): number;
  /** px. */
  middleAt(seconds: number): Spot | undefined;
}

/** Sets every label in its size. */
export function setLabels<P>(
  context: BlockContext<P>,
  objects: readonly PreparedObject[],
  sizeOf: (object: PreparedObject) => LabelSize,
): FigureLabel<P>[] {
  return objects.flatMap((object) => {
    const { label } = object.object;
    return label === undefined ? [] : [{ object, set: setLabel(context, label, sizeOf(object)) }];
  });
}

/** Chooses the sites of all labels, so that they are clear at every one of the moments (rising). */
export function placeFigureLabels<P>(
  { look, unit }: BlockContext<P>,
  labels: readonly FigureLabel<P>[],
  objects: readonly PreparedObject[],
  picture: FigurePicture,
  moments: readonly number[],
  room: { limits: Box; boxes: readonly Box[]; lines: readonly Run[] },
): PlacedLabel<P>[] {
  const seen = moments.map((seconds) => objects.filter((object) => object.presence(seconds).alpha > 0.05));
  const around = moments.map((seconds, m): Surroundings => {
    const outlines = (seen[m] ?? []).map((object) => ({
      owner: object.id,
      outline: picture.at(object, seconds).outline,
      quiet: object.object.type === "grid",
      filled: fillOpacity(object.object, look) > 0,
    }));
    const axes = { owner: "", outline: { strokes: room.lines, weight: "thin" } as const, quiet: false, filled: false };
    return surroundingsOf([...outlines, axes], room.boxes, room.limits);
  });
  const candidates = labels.map(({ object, set }) => ({
    id: object.id,
    size: set,
    sites: moments.map((seconds, m) =>
      seen[m]?.includes(object) && nameable(object, picture, seconds, unit) > 0.3
        ? picture.at(object, seconds).sites
        : [],
    ),
    maySwitch: moments.map((seconds, m) => {
      const [here] = picture.at(object, seconds).sites;
      const [before] = picture.at(object, moments[m - 1] ?? seconds).sites;
      return here !== undefined && before !== undefined && distance(here.at, before.at) > unit;
    }),
  }));
  const chosen = placeLabels(candidates, around, unit);
  const placedLabels = labels.map((label) => placed(label, picture, unit, moments, chosen.get(label.object.id) ?? []));
  const passing = passingLabels(
    placedLabels.map((label) => ({
      id: label.object.id,
      moves: label.object.varies || label.object.moves,
      boxes: moments.map((seconds, m) => {
        const middle = seen[m]?.includes(label.object) ? label.middleAt(seconds) : undefined;
        return middle && boxAround(middle, label.set);
      }),
    })),
  );
  return placedLabels.map((label) => {
    const row = passing.get(label.object.id);
    if (!row) return label;
    return { ...label, shownAt: (seconds) => label.shownAt(seconds) * (1 - stepBack * levelAt(row, moments, seconds)) };
  });
}

/** How far a label steps back while it passes over another one. */
const stepBack = 0.72;

/** A row of values at moments, at a time between them. */
function levelAt(row: readonly number[], moments: readonly number[], seconds: number): number {
  const m = Math.max(
    0,
    moments.findLastIndex((at) => at <= seconds),
  );
  const [start = 0, end = start] = [moments[m], moments[m + 1]];
  const p = end > start ? Math.min(1, Math.max(0, (seconds - start) / (end - start))) : 0;
  return (row[m] ?? 0) + ((row[m + 1] ?? row[m] ?? 0) - (row[m] ?? 0)) * p;
}

const thin: ReadonlySet<string> = new Set(["segment", "vector", "brace", "angle", "arc", "polygon", "area"]);
/** Lengths in units at which a name begins to show and is fully there; of an angle, its arc's. */
const nameFrom = 10;
const nameAt = 26;
const angleScale = 0.3;

/** How much of a name is shown, 0 to 1: what has shrunk to nothing is not named any more. */
export function nameable(object: PreparedObject, picture: FigurePicture, seconds: number, unit: number): number {
  if (!object.varies || !thin.has(object.object.type)) return 1;
  const { strokes, heads = [] } = picture.at(object, seconds).outline;
  const bounds = boundsOf(spotsOf([...strokes, ...heads]));
  const length = bounds ? Math.max(bounds[2] - bounds[0], bounds[3] - bounds[1]) / unit : 0;
  const scale = object.object.type === "angle" ? angleScale : 1;
  return Math.min(1, Math.max(0, (length / scale - nameFrom) / (nameAt - nameFrom)));
}

/** Seconds in which a label that changes its site goes, and in which it comes again. */
const fadeSeconds = 0.3;

function placed<P>(
  label: FigureLabel<P>,
  picture: FigurePicture,
  unit: number,
  moments: readonly number[],
  chosen: readonly number[],
): PlacedLabel<P> {
  const siteOf = (moment: number, seconds: number): Site | undefined =>
    picture.at(label.object, seconds).sites[chosen[Math.min(chosen.length - 1, Math.max(0, moment))] ?? 0];
  /** The moment that is nearer in a stretch in which the site changes, and how much of the label is seen there. */
  const stay = (seconds: number): { moment: number; alpha: number } => {
    const moment = Math.max(
      0,
      moments.findLastIndex((at) => at <= seconds),
    );
    const [start, end] = [moments[moment], moments[moment + 1]];
    if (start === undefined || end === undefined || chosen[moment] === chosen[moment + 1]) return { moment, alpha: 1 };
    const middle = (start + end) / 2;
    const fade = Math.min(fadeSeconds, (end - start) / 2);
    return {
      moment: seconds < middle ? moment : moment + 1,
      alpha: easeOf.smooth(Math.abs(seconds - middle) / fade),
    };
  };
  return {
    ...label,
    shownAt: (seconds) => nameable(label.object, picture, seconds, unit) * stay(seconds).alpha,
    middleAt: (seconds) => {
      const site = siteOf(stay(seconds).moment, seconds);
      return site && middleAt(site, label.set);
    },
  };
}
