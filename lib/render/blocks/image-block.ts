import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { Picture } from "#lib/contracts/storyboard-pictures";
import type { BlockContext, PreparedBlock } from "#lib/render/blocks/block";
import { prepareCaption } from "#lib/render/blocks/figure-caption";
import type { Box } from "#lib/render/box";
import { pictureElement } from "#lib/render/image/picture-element";
import { pinElement } from "#lib/render/image/pin-element";
import { placePins } from "#lib/render/image/place-pins";
import { setPins } from "#lib/render/image/set-pins";
import { partStates } from "#lib/render/parts/part-states";
import { preparePicture } from "#lib/render/pictures/prepare-picture";
import { firstFrame } from "#lib/render/pictures/reel-picture";

/** Least height and width of a picture, in units. */
const leastHeight = [180, 270] as const;
const leastWidth = 280;
/** A picture with pins is shown whole; another may be cut by that much for a better shape. */
const cut = 1.4;

/** A picture in a frame, with what is pointed at in it, and a line under it. */
export function prepareImage<P>(block: BlockOf<"image">, context: BlockContext<P>): PreparedBlock<P> {
  const { unit, frame } = context;
  const pins = block.pins ?? [];
  const natural = naturalAspect(context, block.picture);
  const aspect = natural ?? Math.min(1.78, Math.max(0.8, frame.width / frame.height));
  const range = [
    aspect / (natural && pins.length > 0 ? 1 : cut),
    aspect * (natural && pins.length > 0 ? 1 : cut),
  ] as const;
  return {
    id: block.id,
    growth: "elastic",
    aspect,
    measure: (width, fit) => {
      const caption = prepareCaption(context, block.id, block.caption, width, fit);
      const nice = leastHeight[0] + (leastHeight[1] - leastHeight[0]) * Math.min(1, Math.max(0, fit));
      return {
        width: Math.min(width, Math.max(leastWidth * unit, caption.width)),
        height: (nice + 16 * Math.max(0, pins.length - 4)) * unit + caption.height,
        leastWidth: leastWidth * unit,
      };
    },
    place: (box, fit) => {
      const caption = prepareCaption(context, block.id, block.caption, box.width, fit);
      const room = { ...box, height: box.height - caption.height };
      const inner = whole(fitted(room, range));
      const { look, seed, timeline, sound, kit } = context;
      const scene = { look: look.name, seed, durationSeconds: timeline.durationSeconds, sound };
      const shown = pins.length > 0 ? atRest(block.picture) : block.picture;
      const picture = preparePicture(kit, shown, scene, inner);
      const states = partStates(context, block);
      const set = setPins(context, pins, picture, inner, fit);
      const gap = 7 * unit;
      const labels = placePins(set.labels, inner, gap) ?? set.stacked(inner, gap);
      return [
        pictureElement(context, block.id, picture, inner),
        ...set.pins(labels).map((pin) => pinElement(context, block.id, states, pin)),
        // The line stands under the picture, not at the bottom of what was left over.
        ...caption.place({ ...box, height: inner.y + inner.height + caption.height - box.y }),
      ];
    },
  };
}

/** Pins are pointed at: without a word about motion, the picture under them keeps still. */
const atRest = (picture: Picture): Picture =>
  picture.type === "visualizer" || picture.type === "clip" || picture.motion
    ? picture
    : { ...picture, motion: { kind: "still" } };

/** Width / height of a ready picture. */
function naturalAspect<P>({ kit }: BlockContext<P>, picture: Picture): number | undefined {
  const bitmap =
    picture.type === "clip"
      ? firstFrame(kit, picture)
      : picture.type === "image" && picture.asset !== undefined
        ? kit.picture(picture.asset)
        : undefined;
  return bitmap && bitmap.width / bitmap.height;
}

/** The largest frame of a shape within the range, in the middle of a room. */
function fitted(room: Box, [narrowest, widest]: readonly [number, number]): Box {
  const shape = Math.min(widest, Math.max(narrowest, room.width / room.height));
  const width = Math.min(room.width, room.height * shape);
  const height = Math.min(room.height, width / shape);
  return { x: room.x + (room.width - width) / 2, y: room.y + (room.height - height) / 2, width, height };
}

/** On whole px, so that rasters lie on the pixels of the frame. */
function whole({ x, y, width, height }: Box): Box {
  const [left, top] = [Math.ceil(x), Math.ceil(y)];
  return {
    x: left,
    y: top,
    width: Math.max(8, Math.floor(x + width) - left),
    height: Math.max(8, Math.floor(y + height) - top),
  };
}
