import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { BlockContext } from "#lib/render/blocks/block";
import { prepareCaption } from "#lib/render/blocks/figure-caption";
import { naturalBlock } from "#lib/render/blocks/natural-block";
import { layLine } from "#lib/render/number-lines/lay-line";
import { groundElement, partElement } from "#lib/render/number-lines/line-elements";
import { lineParts } from "#lib/render/number-lines/line-parts";
import { partStates } from "#lib/render/parts/part-states";

const leastWidth = 280;
/** Part of the frame that whole names may make it high. */
const mostHeight = 0.5;

/** A line of numbers with points, intervals and jumps; they may move. */
export function prepareNumberLine<P>(block: BlockOf<"numberLine">, context: BlockContext<P>) {
  const { type, unit } = context;
  const parts = lineParts(block, context);
  const states = partStates(context, block);
  return naturalBlock<P>(block.id, (width, fit) => {
    const caption = prepareCaption(context, block.id, block.caption, width, fit);
    const px = Math.max(type.least("label"), type.size("label", fit));
    const wish = { px, width, flat: 1 - Math.min(1, Math.max(0, fit)) };
    const whole = layLine(context, block, parts, { ...wish, short: false });
    const layout =
      whole.height > mostHeight * context.frame.height
        ? layLine(context, block, parts, { ...wish, short: true })
        : whole;
    return {
      width,
      height: layout.height + caption.height,
      leastWidth: leastWidth * unit,
      place: (box) => [
        groundElement(context, block.id, layout, box),
        ...parts.map((part) => partElement(context, block.id, part, layout, box, states)),
        ...caption.place(box),
      ],
    };
  });
}
