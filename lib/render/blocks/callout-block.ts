import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { PrepareBlock } from "#lib/render/blocks/block";
import { naturalBlock } from "#lib/render/blocks/natural-block";
import { readingMeasure } from "#lib/render/blocks/text-block";
import { type PlacedText, textElement } from "#lib/render/blocks/text-element";
import { drawToneSign } from "#lib/render/blocks/tone-sign";
import { fromStart } from "#lib/render/layout/from-start";
import { withAlpha } from "#lib/render/looks/with-alpha";
import { setText } from "#lib/render/text/set-text";

const roleOfTone = { note: "second", tip: "positive", warning: "negative", result: "accent" } as const satisfies Record<
  BlockOf<"callout">["tone"],
  string
>;

/** A remark on a panel of its own, with a sign for its tone. */
export function prepareCallout<P>(...[block, context]: Parameters<PrepareBlock<P, "callout">>) {
  const { look, type, unit, direction } = context;
  const tone = look.colors[roleOfTone[block.tone]];
  return naturalBlock<P>(block.id, (width, fit) => {
    const px = type.size("body", fit);
    const pad = px * 0.95;
    const indent = pad + px * 1.75;
    const room = Math.min(width - indent - pad, readingMeasure * px);
    const title =
      block.title === undefined ? undefined : setText(context, block.title, { role: "strong", px, leading: 1.3 }, room);
    const words = setText(context, block.text, { role: "body", px, leading: 1.4 }, room);
    const head = title ? title.height + px * 0.15 : 0;
    const height = head + words.height + 2 * pad * 0.85;
    const least = Math.max(words.leastWidth, title?.leastWidth ?? 0);
    return {
      width: indent + pad + Math.max(words.width, title?.width ?? 0),
      height,
      leastWidth: indent + pad + least,
      place: (box) => {
        const top = box.y + pad * 0.85;
        const inner = box.width - indent - pad;
        const shared = { x: fromStart(direction, box, indent, inner), room: inner };
        const texts: PlacedText<P>[] = [
          { ...shared, text: words, y: top + head, color: look.colors.text, strongColor: tone },
        ];
        if (title) texts.unshift({ ...shared, text: title, y: top, color: tone });
        const middle = top + (title ?? words).middle;
        return [
          textElement(context, {
            id: block.id,
            texts,
            reach: indent,
            under: (surface) => {
              surface.mark?.({ id: block.id, kind: "panel" });
              surface.fillStyle = look.panel;
              surface.beginPath();
              surface.roundRect(box.x, box.y, box.width, height, look.corner * unit);
              surface.fill();
              surface.strokeStyle = withAlpha(tone, 0.45);
              surface.lineWidth = look.lines.hair * unit;
              surface.stroke();
              surface.mark?.({ id: block.id, kind: "quiet" });
              const x = fromStart(direction, box, pad + px * 0.58, 0);
              drawToneSign(surface, block.tone, { x, y: middle, radius: px * 0.58 }, tone, look.panel);
            },
          }),
        ];
      },
    };
  });
}
