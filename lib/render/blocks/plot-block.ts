import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { BlockContext, PreparedBlock } from "#lib/render/blocks/block";
import { emphasisFrame } from "#lib/render/blocks/emphasis-frame";
import { layAxes } from "#lib/render/blocks/plot-axes";
import { plotGround } from "#lib/render/blocks/plot-ground";
import { grown } from "#lib/render/box";
import { placeFigureLabels, setLabels } from "#lib/render/figures/figure-labels";
import { figurePicture } from "#lib/render/figures/figure-picture";
import { groundUnder } from "#lib/render/figures/ground-at";
import { labelElement } from "#lib/render/figures/label-element";
import { linesUnder } from "#lib/render/figures/lines-under";
import { objectElement } from "#lib/render/figures/object-element";
import { prepareObjects } from "#lib/render/figures/prepared-object";
import { valueReader } from "#lib/render/figures/read-values";
import { sampleTimes } from "#lib/render/figures/sample-times";

/** Least height and width of a plot, and what it likes best, in units. */
const leastHeight = [210, 280] as const;
const leastWidth = 300;
const aspect = 1.55;
const coarse = 12;
const fine = 24;

/** Curves, areas and points in axes; everything is cut at the edge of the axes. */
export function preparePlot<P>(block: BlockOf<"plot">, context: BlockContext<P>): PreparedBlock<P> {
  const { timeline, unit, type, scene } = context;
  const reader = valueReader(Object.keys(scene.parameters ?? {}));
  const readAt = (seconds: number) => reader(timeline.parameters(seconds));
  const objects = prepareObjects(context, block.id, block.objects);
  const every = sampleTimes(timeline, objects, fine);
  const some = sampleTimes(timeline, objects, coarse);
  return {
    id: block.id,
    growth: "elastic",
    aspect,
    measure: (width, fit) => ({
      width: Math.min(width, leastWidth * unit),
      height: (leastHeight[0] + (leastHeight[1] - leastHeight[0]) * Math.min(1, Math.max(0, fit))) * unit,
      leastWidth: leastWidth * unit,
    }),
    place: (box, fit) => {
      const axes = layAxes(context, block, box, fit);
      const { area, view } = axes;
      const picture = figurePicture(context, view, [area.x + area.width / 2, area.y + area.height / 2], readAt);
      const px = type.size("label", Math.max(fit, 0.5));
      const labels = setLabels(context, objects, () => ({ px, width: area.width * 0.5 }));
      const boxes = axes.labels.map((label) => label.box);
      const placed = placeFigureLabels(context, labels, objects, picture, some, {
        limits: area,
        boxes,
        lines: axes.lines,
      });
      const under = {
        groundAt: groundUnder(context, block.id, objects, picture),
        linesUnder: linesUnder(context, objects, picture, axes.lines),
      };
      return [
        ...emphasisFrame(context, block.id, box),
        plotGround(context, block, axes, box),
        ...objects.flatMap((object) => {
          // A point on the edge keeps its whole dot.
          const clip = object.object.type === "point" ? grown(area, 9 * unit) : area;
          return objectElement(context, block.id, object, picture, every, clip);
        }),
        ...placed.flatMap((label) => labelElement(context, block.id, label, every, under)),
      ];
    },
  };
}
