import { drawRule, ruleSize } from "#lib/render/blocks/accent-rule";
import type { PrepareBlock } from "#lib/render/blocks/block";
import { naturalBlock } from "#lib/render/blocks/natural-block";
import { textElement } from "#lib/render/blocks/text-element";
import { alignOf } from "#lib/render/layout/align-of";
import type { TypeRole } from "#lib/render/layout/type-scale";
import { setText } from "#lib/render/text/set-text";

/** A heading; on a title scene it is the title of the film or chapter. */
export function prepareHeading<P>(...[block, context]: Parameters<PrepareBlock<P, "heading">>) {
  const { look, type, scene } = context;
  const display = scene.layout === "title" && block.level !== 2;
  const role: TypeRole = display ? "display" : scene.layout === "title" ? "lead" : "heading";
  const align = alignOf(context);
  const rule = display ? ruleSize(context, 1.6) : undefined;
  return naturalBlock<P>(block.id, (width, fit) => {
    const px = type.size(role, fit) * (block.level === 2 && !display ? 0.9 : 1);
    const style = {
      role: display ? "title" : "heading",
      px: Math.max(px, type.least("body")),
      align,
      leading: display ? 1.12 : 1.2,
      balanced: true,
    } as const;
    const text = setText(context, block.text, style, width);
    const height = text.height + (rule ? rule.gap + rule.height : 0);
    return {
      width: text.width,
      height,
      leastWidth: text.leastWidth,
      place: (box) => [
        textElement(context, {
          id: block.id,
          texts: [
            { text, x: box.x, y: box.y, room: box.width, color: look.colors.text, strongColor: look.colors.accent },
          ],
          reach: height - text.height,
          under: (surface) => {
            if (rule) drawRule(surface, context, rule, { ...box, height }, align);
          },
        }),
      ],
    };
  });
}
