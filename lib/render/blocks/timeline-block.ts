import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { BlockContext, PreparedBlock } from "#lib/render/blocks/block";
import { prepareCaption } from "#lib/render/blocks/figure-caption";
import type { Size } from "#lib/render/box";
import { layLevel, layUpright, type TimelineLayout } from "#lib/render/timelines/lay-timeline";
import { timelineElements } from "#lib/render/timelines/timeline-elements";

/** A level line wants a room at least so wide for its height. */
const levelRatio = 1.05;

/** Events along a line: level in wide rooms, upright in tall ones. */
export function prepareTimeline<P>(block: BlockOf<"timeline">, context: BlockContext<P>): PreparedBlock<P> {
  const { type, unit } = context;
  const least = type.least("small");
  const levels = (px: number, width: number): TimelineLayout<P>[] =>
    ([1, 2] as const).flatMap((sides) => layLevel(context, block.events, px, width, sides) ?? []);
  const needed = new Map<number, Size>();
  const leastOf = (width: number): Size => {
    const key = Math.round(width);
    const upright = needed.get(key) ?? layUpright(context, block.events, least, { width, height: 0 });
    const low = Math.min(upright.height, ...levels(least, width).map((layout) => layout.height));
    const size = needed.get(key) ?? { width: upright.width, height: low };
    needed.set(key, size);
    return size;
  };
  const layoutIn = (box: Size, fit: number): TimelineLayout<P> => {
    const nice = type.size("body", fit) * 0.94;
    const level = box.width > box.height * levelRatio;
    for (let px = nice; px > least; px *= 0.94) {
      const beside = level ? levels(px, box.width).find((layout) => layout.height <= box.height) : undefined;
      if (beside) return beside;
      const under = layUpright(context, block.events, px, { width: box.width, height: 0 });
      // In a wide room words beside each other are nicer, even if smaller.
      const small = px < type.size("body", Math.min(fit, 0.4));
      if (under.height <= box.height && (!level || small)) return layUpright(context, block.events, px, box);
    }
    const last = levels(least, box.width).find((layout) => layout.height <= box.height);
    return last ?? layUpright(context, block.events, least, box);
  };
  return {
    id: block.id,
    growth: "elastic",
    measure: (width, fit) => {
      const caption = prepareCaption(context, block.id, block.caption, width, fit);
      const need = leastOf(width);
      const nice = (120 + 100 * Math.min(1, Math.max(0, fit))) * unit;
      return {
        width: Math.min(width, need.width),
        height: Math.max(nice, need.height) + caption.height,
        leastWidth: Math.min(need.width, width),
      };
    },
    place: (box, fit) => {
      const caption = prepareCaption(context, block.id, block.caption, box.width, fit);
      const room = { width: box.width, height: box.height - caption.height };
      const layout = layoutIn(room, fit);
      const top = Math.max(0, (room.height - layout.height) * 0.45);
      return [
        ...timelineElements(context, block, layout, { ...room, x: box.x, y: box.y + top }),
        ...caption.place(box),
      ];
    },
  };
}
