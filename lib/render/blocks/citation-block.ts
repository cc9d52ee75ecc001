import type { PrepareBlock } from "#lib/render/blocks/block";
import { naturalBlock } from "#lib/render/blocks/natural-block";
import { type PlacedText, textElement } from "#lib/render/blocks/text-element";
import { fromStart } from "#lib/render/layout/from-start";
import { withAlpha } from "#lib/render/looks/with-alpha";
import { setText } from "#lib/render/text/set-text";

/** Widest line, in sizes of its letters. */
const measure = 44;

/** Where something is taken from: quiet, and small beside other things, with its number in a badge or a thin rule before it. */
export function prepareCitation<P>(...[block, context]: Parameters<PrepareBlock<P, "citation">>) {
  const { look, type, unit, direction, scene } = context;
  const alone = scene.blocks.length === 1;
  return naturalBlock<P>(block.id, (width, fit) => {
    const px = Math.max(type.least("small"), type.size(alone ? "body" : "small", Math.min(fit, 1)));
    const number =
      block.number === undefined
        ? undefined
        : setText(context, `${block.number}`, { role: "label", px, leading: 1.2 }, width);
    const badge = number ? Math.max(px * 1.5, number.width + px * 0.8) : 0;
    const indent = number ? badge + px * 0.6 : px * 0.8;
    const room = Math.min(width - indent, px * measure);
    const source = setText(context, block.source, { role: "body", px, leading: 1.3 }, room);
    const detail =
      block.detail === undefined ? undefined : setText(context, block.detail, { role: "body", px, leading: 1.3 }, room);
    const height = source.height + (detail?.height ?? 0);
    return {
      width: indent + Math.max(source.width, detail?.width ?? 0),
      height: Math.max(height, number ? px * 1.5 : 0),
      leastWidth: indent + Math.max(source.leastWidth, detail?.leastWidth ?? 0),
      place: (box) => {
        const x = fromStart(direction, box, indent, box.width - indent);
        const shared = { x, room: box.width - indent, leastPx: type.least("small") };
        const texts: PlacedText<P>[] = [
          { ...shared, text: source, y: box.y, color: look.colors.quiet, strongColor: look.colors.text },
        ];
        if (detail) texts.push({ ...shared, text: detail, y: box.y + source.height, color: look.colors.quiet });
        const middle = box.y + source.middle;
        if (number) {
          const left = fromStart(direction, box, (badge - number.width) / 2, number.width);
          const y = middle - number.middle;
          texts.push({ ...shared, text: number, x: left, room: number.width, y, color: look.colors.text });
        }
        return [
          textElement(context, {
            id: block.id,
            texts,
            reach: indent + px,
            under: (surface, heat) => {
              surface.mark?.({ id: `${block.id}.badge`, kind: "panel" });
              if (number) {
                const left = fromStart(direction, box, 0, badge);
                surface.strokeStyle = withAlpha(look.colors.accent, 0.75 + 0.25 * heat);
                surface.lineWidth = look.lines.hair * unit * (1 + heat);
                surface.beginPath();
                surface.roundRect(left, middle - px * 0.72, badge, px * 1.44, px * 0.72);
                surface.stroke();
                return;
              }
              const width = look.lines.thin * unit * (1 + heat);
              surface.fillStyle = look.colors.accent;
              surface.fillRect(fromStart(direction, box, 0, width), box.y + px * 0.15, width, height - px * 0.3);
            },
          }),
        ];
      },
    };
  });
}
