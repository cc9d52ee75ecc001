import type { BlockContext, PreparedBlock } from "#lib/render/blocks/block";
import { emphasisFrame } from "#lib/render/blocks/emphasis-frame";
import { naturalBlock } from "#lib/render/blocks/natural-block";
import { readingMeasure } from "#lib/render/blocks/text-block";
import { textElement } from "#lib/render/blocks/text-element";
import { fromStart } from "#lib/render/layout/from-start";
import type { Surface } from "#lib/render/surface";
import { setText } from "#lib/render/text/set-text";

/** Where an item's marker stands. */
export interface MarkerPlace {
  /** Middle of the marker, px. */
  x: number;
  y: number;
  /** Size of the item's letters in px. */
  px: number;
  /** Middle of the marker above, in px; absent for the first item. */
  above: number | undefined;
  /** Emphasis of the item, 0 to 1. */
  heat: number;
  index: number;
}

export interface ListStyle<P> {
  /** Room for the marker, and between items, in sizes of the letters. */
  indent: number;
  gap: number;
  /** Middle of the marker from the list's edge, in sizes of the letters. */
  markerAt: number;
  marker(surface: Surface<P>, place: MarkerPlace): void;
}

/** Items under each other with a marker each; every item is a target of its own (`list.1`). */
export function prepareList<P>(
  block: { id: string; items: readonly string[] },
  context: BlockContext<P>,
  style: ListStyle<P>,
): PreparedBlock<P> {
  const { look, type, direction } = context;
  return naturalBlock<P>(block.id, (width, fit) => {
    const px = type.size("body", fit);
    const indent = style.indent * px;
    const room = Math.min(width - indent, readingMeasure * px);
    const texts = block.items.map((item) => setText(context, item, { role: "body", px, leading: 1.36 }, room));
    const gap = px * style.gap * (0.75 + 0.25 * fit);
    const tops: number[] = [];
    let height = 0;
    for (const text of texts) {
      tops.push(height);
      height += text.height + gap;
    }
    return {
      width: indent + Math.max(...texts.map((text) => text.width)),
      height: height - gap,
      leastWidth: indent + Math.max(...texts.map((text) => text.leastWidth)),
      place: (box) => {
        const middles = texts.map((text, i) => box.y + (tops[i] ?? 0) + text.middle);
        const x = fromStart(direction, box, style.markerAt * px, 0);
        const whole = { ...box, height: height - gap };
        const items = texts.map((text, index) =>
          textElement(context, {
            id: `${block.id}.${index}`,
            texts: [
              {
                text,
                x: fromStart(direction, box, indent, box.width - indent),
                y: box.y + (tops[index] ?? 0),
                room: box.width - indent,
                color: look.colors.text,
                strongColor: look.colors.accent,
              },
            ],
            reach: indent + (index > 0 ? gap + (texts[index - 1]?.height ?? 0) : 0),
            under: (surface, heat) =>
              style.marker(surface, { x, y: middles[index] ?? 0, px, above: middles[index - 1], heat, index }),
          }),
        );
        return [...emphasisFrame(context, block.id, whole), ...items];
      },
    };
  });
}
