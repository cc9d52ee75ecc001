import type { PrepareBlock } from "#lib/render/blocks/block";
import { naturalBlock } from "#lib/render/blocks/natural-block";
import { textElement } from "#lib/render/blocks/text-element";
import { alignOf } from "#lib/render/layout/align-of";
import { colorOf } from "#lib/render/looks/look";
import { setText } from "#lib/render/text/set-text";

/** Characters up to which a text that stands alone is set large. */
const statementLength = 140;
/** Widest line in sizes of its letters: about 66 characters. */
export const readingMeasure = 33;

/** A paragraph; large when it is the scene's one statement. */
export function prepareText<P>(...[block, context]: Parameters<PrepareBlock<P, "text">>) {
  const { look, type, scene } = context;
  const onTitle = scene.layout === "title";
  const others = scene.blocks.filter((b) => b.type !== "heading").length - 1;
  const statement = !onTitle && others === 0 && block.text.length <= statementLength;
  const align = alignOf(context);
  const color = colorOf(look, block.role ?? (onTitle ? "quiet" : "text"));
  return naturalBlock<P>(block.id, (width, fit) => {
    const px = type.size(statement ? "lead" : "body", fit);
    const style = {
      role: "body",
      px,
      align,
      leading: statement ? 1.32 : 1.42,
      balanced: statement || onTitle,
    } as const;
    const text = setText(context, block.text, style, Math.min(width, px * (statement ? 28 : readingMeasure)));
    return {
      width: text.width,
      height: text.height,
      leastWidth: text.leastWidth,
      place: (box) => [
        textElement(context, {
          id: block.id,
          texts: [
            {
              text,
              x: box.x,
              y: box.y,
              room: box.width,
              color,
              strongColor: block.role ? undefined : look.colors.accent,
            },
          ],
        }),
      ],
    };
  });
}
