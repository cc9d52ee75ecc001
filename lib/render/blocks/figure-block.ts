import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { BlockContext, PreparedBlock } from "#lib/render/blocks/block";
import { emphasisFrame } from "#lib/render/blocks/emphasis-frame";
import { prepareCaption } from "#lib/render/blocks/figure-caption";
import { figureBounds, figureCentre } from "#lib/render/figures/figure-bounds";
import { setLabels } from "#lib/render/figures/figure-labels";
import { fitFigure } from "#lib/render/figures/fit-figure";
import { groundUnder } from "#lib/render/figures/ground-at";
import { labelElement } from "#lib/render/figures/label-element";
import { labelSizes } from "#lib/render/figures/label-size";
import { linesUnder } from "#lib/render/figures/lines-under";
import { objectElement } from "#lib/render/figures/object-element";
import { prepareObjects } from "#lib/render/figures/prepared-object";
import { valueReader } from "#lib/render/figures/read-values";
import { sampleTimes } from "#lib/render/figures/sample-times";

/** Least height and width of a figure, in units. */
const leastHeight = [170, 240] as const;
const leastWidth = 260;
/** Units between what is drawn and the gap over a caption. */
const underFigure = 18;
/** Steps of a motion that are looked at when labels are placed, and when boxes are drawn around everything. */
const coarse = 8;
const fine = 24;

/** Objects in their own units, built, moved and turned; equal scale on both axes, everything always in the picture. */
export function prepareFigure<P>(block: BlockOf<"figure">, context: BlockContext<P>): PreparedBlock<P> {
  const { timeline, unit, type, scene } = context;
  const reader = valueReader(Object.keys(scene.parameters ?? {}));
  const readAt = (seconds: number) => reader(timeline.parameters(seconds));
  const objects = prepareObjects(context, block.id, block.objects);
  const every = sampleTimes(timeline, objects, fine);
  const some = sampleTimes(timeline, objects, coarse);
  const bounds = figureBounds(objects, every, readAt);
  const centre = figureCentre(objects, every, readAt);
  const aspect = Math.min(3, Math.max(0.4, (bounds[2] - bounds[0]) / Math.max(bounds[3] - bounds[1], 1e-6)));
  return {
    id: block.id,
    growth: "elastic",
    aspect,
    measure: (width, fit) => {
      const caption = prepareCaption(context, block.id, block.caption, width, fit);
      const nice = leastHeight[0] + (leastHeight[1] - leastHeight[0]) * Math.min(1, Math.max(0, fit));
      return {
        width: Math.min(width, Math.max(leastWidth * unit, caption.width)),
        height: nice * unit + caption.height,
        leastWidth: leastWidth * unit,
      };
    },
    place: (box, fit) => {
      const caption = prepareCaption(context, block.id, block.caption, box.width, fit);
      const inner = { ...box, height: box.height - caption.height };
      const px = type.size("label", Math.max(fit, 0.5));
      const labels = setLabels(context, objects, labelSizes({ px, unit }, bounds, inner, readAt));
      const fitted = fitFigure(context, { objects, labels, bounds, centre, moments: some, readAt }, inner);
      // A caption stays with a figure that is not as high as its room.
      const low = fitted.bottom + underFigure * unit - box.y;
      const under = {
        groundAt: groundUnder(context, block.id, objects, fitted.picture),
        linesUnder: linesUnder(context, objects, fitted.picture, []),
      };
      return [
        ...emphasisFrame(context, block.id, box),
        ...objects.flatMap((object) => objectElement(context, block.id, object, fitted.picture, every, undefined)),
        ...fitted.labels.flatMap((label) => labelElement(context, block.id, label, every, under)),
        ...caption.place({ ...box, height: Math.min(box.height, low + caption.height) }),
      ];
    },
  };
}
