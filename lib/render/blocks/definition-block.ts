import type { PrepareBlock } from "#lib/render/blocks/block";
import { naturalBlock } from "#lib/render/blocks/natural-block";
import { readingMeasure } from "#lib/render/blocks/text-block";
import { textElement } from "#lib/render/blocks/text-element";
import { fromStart } from "#lib/render/layout/from-start";
import { setText } from "#lib/render/text/set-text";

/** A term and its meaning beside a bar of accent. */
export function prepareDefinition<P>(...[block, context]: Parameters<PrepareBlock<P, "definition">>) {
  const { look, type, unit, direction } = context;
  return naturalBlock<P>(block.id, (width, fit) => {
    const px = type.size("body", fit);
    const bar = 5 * unit;
    const indent = bar + px * 0.85;
    const room = Math.min(width - indent, readingMeasure * px);
    const term = setText(context, block.term, { role: "heading", px: type.size("heading", fit), leading: 1.2 }, room);
    const meaning = setText(context, block.meaning, { role: "body", px, leading: 1.42 }, room);
    const gap = px * 0.3;
    const height = term.height + gap + meaning.height;
    return {
      width: indent + Math.max(term.width, meaning.width),
      height,
      leastWidth: indent + Math.max(term.leastWidth, meaning.leastWidth),
      place: (box) => {
        const x = fromStart(direction, box, indent, box.width - indent);
        const shared = { x, room: box.width - indent };
        return [
          textElement(context, {
            id: block.id,
            texts: [
              { ...shared, text: term, y: box.y, color: look.colors.accent },
              {
                ...shared,
                text: meaning,
                y: box.y + term.height + gap,
                color: look.colors.text,
                strongColor: look.colors.accent,
              },
            ],
            reach: indent,
            under: (surface) => {
              surface.mark?.({ id: block.id, kind: "quiet" });
              surface.fillStyle = look.colors.accent;
              surface.beginPath();
              surface.roundRect(fromStart(direction, box, 0, bar), box.y + px * 0.15, bar, height - px * 0.25, bar / 2);
              surface.fill();
            },
          }),
        ];
      },
    };
  });
}
