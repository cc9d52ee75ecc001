import type { BlockContext, SceneElement } from "#lib/render/blocks/block";
import { textElement } from "#lib/render/blocks/text-element";
import type { Box } from "#lib/render/box";
import { setText } from "#lib/render/text/set-text";

export interface Caption<P> {
  width: number;
  /** px with the gap to what it stands under; 0 without a caption. */
  height: number;
  /** Puts it at the bottom of a block's box, centred. */
  place(box: Box): SceneElement<P>[];
}

/** A line or two under a picture, quiet, in the middle; it enters with its block. */
export function prepareCaption<P>(
  context: BlockContext<P>,
  blockId: string,
  caption: string | undefined,
  width: number,
  fit: number,
): Caption<P> {
  if (caption === undefined) return { width: 0, height: 0, place: () => [] };
  const { look, type, unit } = context;
  const px = type.size("small", fit);
  const text = setText(context, caption, { role: "body", px, align: "center", balanced: true, leading: 1.3 }, width);
  return {
    width: text.width,
    height: text.height + 14 * unit,
    place: (box) => [
      textElement(context, {
        id: `${blockId}.caption`,
        texts: [
          {
            text,
            x: box.x,
            y: box.y + box.height - text.height,
            room: box.width,
            color: look.colors.quiet,
            leastPx: type.least("small"),
          },
        ],
      }),
    ],
  };
}
