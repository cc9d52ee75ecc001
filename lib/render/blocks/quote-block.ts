import type { PrepareBlock } from "#lib/render/blocks/block";
import { naturalBlock } from "#lib/render/blocks/natural-block";
import { type PlacedText, textElement } from "#lib/render/blocks/text-element";
import { fontOf } from "#lib/render/font-of";
import { fromStart } from "#lib/render/layout/from-start";
import { withAlpha } from "#lib/render/looks/with-alpha";
import { setText } from "#lib/render/text/set-text";

/** Somebody's words, large, under a mark of quotation, with their source. */
export function prepareQuote<P>(...[block, context]: Parameters<PrepareBlock<P, "quote">>) {
  const { look, type, language, direction } = context;
  return naturalBlock<P>(block.id, (width, fit) => {
    const long = block.text.length > 220;
    const px = type.size(long ? "heading" : "lead", fit);
    const sign = px * 2.6;
    const head = sign * 0.36;
    const room = Math.min(width, px * 26);
    const words = setText(context, block.text, { role: "quote", px, leading: 1.34, balanced: true }, room);
    const small = type.size("body", fit) * 0.92;
    const source =
      block.source === undefined
        ? undefined
        : setText(
            context,
            block.source,
            { role: "label", px: Math.max(small, type.least("small")), balanced: true },
            room - small * 2.2,
          );
    const gap = px * 0.55;
    return {
      width: Math.max(words.width, (source?.width ?? 0) + small * 2.2),
      height: head + words.height + (source ? gap + source.height : 0),
      leastWidth: Math.max(words.leastWidth, (source?.leastWidth ?? 0) + small * 2.2),
      place: (box) => {
        const top = box.y + head;
        const shared = { x: box.x, room: box.width };
        const below = top + words.height + gap;
        const texts: PlacedText<P>[] = [
          { ...shared, text: words, y: top, color: look.colors.text, strongColor: look.colors.accent },
        ];
        if (source) {
          const x = fromStart(direction, box, small * 2.2, box.width - small * 2.2);
          const room = box.width - small * 2.2;
          texts.push({ text: source, x, room, y: below, color: look.colors.quiet, leastPx: type.least("small") });
        }
        return [
          textElement(context, {
            id: block.id,
            texts,
            reach: head,
            under: (surface) => {
              surface.mark?.({ id: block.id, kind: "quiet" });
              surface.fillStyle = withAlpha(look.colors.accent, 0.9);
              surface.font = fontOf(look, "title", sign, language);
              surface.textAlign = direction === "ltr" ? "left" : "right";
              surface.direction = "ltr";
              surface.fillText("“", fromStart(direction, box, -sign * 0.04, 0), box.y + sign * 0.62);
              if (!source) return;
              const y = below + source.middle;
              surface.fillRect(fromStart(direction, box, 0, small * 1.5), y - small * 0.04, small * 1.5, small * 0.08);
            },
          }),
        ];
      },
    };
  });
}
