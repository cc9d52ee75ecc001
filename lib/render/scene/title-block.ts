import { drawRule, ruleSize } from "#lib/render/blocks/accent-rule";
import type { BlockContext, PreparedBlock } from "#lib/render/blocks/block";
import { naturalBlock } from "#lib/render/blocks/natural-block";
import { type PlacedText, textElement } from "#lib/render/blocks/text-element";
import { fromStart } from "#lib/render/layout/from-start";
import { setText } from "#lib/render/text/set-text";

/** Ends the title of a continued scene: ` · 2/3`. */
export const pageOfTitle = / · (\d+\/\d+)$/;

/** The scene's title above its blocks; the page of a continued scene stands quietly at the other side. */
export function prepareTitle<P>(context: BlockContext<P>, title: string): PreparedBlock<P> {
  const { look, type, unit, direction } = context;
  const page = pageOfTitle.exec(title)?.[1];
  const words = title.replace(pageOfTitle, "");
  const rule = ruleSize(context, 1);
  return naturalBlock<P>("@title", (width, fit) => {
    const small = type.size("label", fit);
    const pages = page === undefined ? undefined : setText(context, page, { role: "label", px: small }, width);
    const room = width - (pages ? pages.width + 32 * unit : 0);
    // A title gives way later than what is under it.
    const style = { role: "title", px: type.size("title", Math.sqrt(fit)), leading: 1.16, balanced: true } as const;
    const text = setText(context, words, style, room);
    const height = text.height + (rule ? rule.gap + rule.height : 0);
    return {
      width: text.width,
      height,
      leastWidth: text.leastWidth,
      place: (box) => {
        const shared = { text, y: box.y, color: look.colors.text, strongColor: look.colors.accent };
        const texts: PlacedText<P>[] = [{ ...shared, x: fromStart(direction, box, 0, room), room }];
        if (pages) {
          const x = fromStart(direction, box, box.width - pages.width, pages.width);
          const y = box.y + text.firstBaseline - pages.firstBaseline;
          texts.push({ text: pages, x, y, room: pages.width, color: look.colors.quiet, leastPx: type.least("label") });
        }
        return [
          textElement(context, {
            id: "@title",
            texts,
            reach: height - text.height,
            under: (surface) => {
              if (rule) drawRule(surface, context, rule, { ...box, height }, "start");
            },
          }),
        ];
      },
    };
  });
}
