import type { BlockContext } from "#lib/render/blocks/block";
import { type Box, grown } from "#lib/render/box";
import { type FigureLabel, type PlacedLabel, placeFigureLabels } from "#lib/render/figures/figure-labels";
import { type FigurePicture, figurePicture } from "#lib/render/figures/figure-picture";
import { boxAround } from "#lib/render/figures/labels/label-box";
import type { Reader } from "#lib/render/figures/object-drawing";
import { outlineBounds } from "#lib/render/figures/outline-bounds";
import type { PreparedObject } from "#lib/render/figures/prepared-object";
import { type Bounds, join, type Spot } from "#lib/render/figures/spot";
import { figureView, type Pads } from "#lib/render/figures/view";

export interface FittedFigure<P> {
  picture: FigurePicture;
  labels: PlacedLabel<P>[];
  /** px from the frame's top to the lowest thing that is ever drawn, lines without end aside. */
  bottom: number;
}

/** Border around strokes, in units. */
const border = 8;
/** Labels may take at most this part of a side. */
const mostPad = 0.3;
const rounds = 3;

/** Finds the scale at which a figure with all its labels fills a box, and the labels' places. */
export function fitFigure<P>(
  context: BlockContext<P>,
  figure: {
    objects: readonly PreparedObject[];
    labels: readonly FigureLabel<P>[];
    bounds: Bounds;
    /** Middle of what is drawn, in figure units: labels turn away from it. */
    centre: Spot;
    moments: readonly number[];
    readAt: (seconds: number) => Reader;
  },
  box: Box,
): FittedFigure<P> {
  const { objects, labels, bounds, centre, moments, readAt } = figure;
  const { unit } = context;
  const least = border * unit;
  let pads: Pads = [least, least, least, least];
  let fitted: FittedFigure<P> | undefined;
  for (let round = 0; round < rounds; round++) {
    const view = figureView(bounds, box, pads);
    const corners: readonly [Spot, Spot] = [view.toPx([bounds[0], bounds[3]]), view.toPx([bounds[2], bounds[1]])];
    const picture = figurePicture(context, view, view.toPx(centre), readAt);
    // First wherever labels look best, then within the box that has made room for them.
    const limits = round === 0 ? grown(box, 400 * unit) : box;
    const placed = placeFigureLabels(context, labels, objects, picture, moments, { limits, boxes: [], lines: [] });
    const taken = takenBy(objects, placed, picture, moments);
    fitted = { picture, labels: placed, bottom: Math.max(corners[1][1], taken?.[3] ?? 0) };
    if (!taken || round === rounds - 1) break;
    const side = (over: number, length: number): number => Math.min(mostPad * length, Math.max(least, over + least));
    pads = [
      side(corners[0][0] - taken[0], box.width),
      side(corners[0][1] - taken[1], box.height),
      side(taken[2] - corners[1][0], box.width),
      side(taken[3] - corners[1][1], box.height),
    ];
  }
  if (!fitted) throw new Error("a figure is fitted in at least one round");
  return fitted;
}

function takenBy<P>(
  objects: readonly PreparedObject[],
  labels: readonly PlacedLabel<P>[],
  picture: FigurePicture,
  moments: readonly number[],
): Bounds | undefined {
  let taken: Bounds | undefined;
  for (const seconds of moments) {
    for (const object of objects) {
      if (object.object.type === "line" || object.object.type === "ray") continue;
      if (object.presence(seconds).alpha > 0.01)
        taken = join(taken, outlineBounds(picture.at(object, seconds).outline));
    }
    for (const label of labels) {
      const middle = label.object.presence(seconds).alpha > 0.01 ? label.middleAt(seconds) : undefined;
      if (!middle) continue;
      const { x, y, width, height } = boxAround(middle, label.set);
      taken = join(taken, [x, y, x + width, y + height]);
    }
  }
  return taken;
}
