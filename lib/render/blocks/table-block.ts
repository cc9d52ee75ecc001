import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { BlockContext, SceneElement } from "#lib/render/blocks/block";
import { emphasisFrame } from "#lib/render/blocks/emphasis-frame";
import { prepareCaption } from "#lib/render/blocks/figure-caption";
import { naturalBlock } from "#lib/render/blocks/natural-block";
import { layCards } from "#lib/render/blocks/table-cards";
import { layTable, type TableLayout, type TableRow, tableWidth, tableWishes } from "#lib/render/blocks/table-layout";
import { rowPresence } from "#lib/render/blocks/table-rows";
import { type Box, grown } from "#lib/render/box";
import { colorOf } from "#lib/render/looks/look";
import { mix } from "#lib/render/looks/mix";
import { withAlpha } from "#lib/render/looks/with-alpha";
import type { Surface } from "#lib/render/surface";

const niceScale = 1;
const mostShrink = 0.8;
/** Letters on cards against those of a table, and the least width of a card in sizes of its letters. */
const cardScale = 0.9;
const cardWidth = 14;

/** A table with a ruled head, no stripes and no boxes; `rows` builds it row by row. */
export function prepareTable<P>(block: BlockOf<"table">, context: BlockContext<P>) {
  const { type } = context;
  const wishes = tableWishes(context, block);
  const loose = tableWidth(wishes, "natural");
  return naturalBlock<P>(block.id, (width, fit) => {
    const least = type.least("small");
    const nice = Math.max(least, type.size("body", fit) * niceScale);
    // As large as fits without breaking lines, but not much smaller for that; smaller when words would be cut.
    const unbroken = Math.max(least, nice * mostShrink, Math.min(nice, width / loose));
    const px = Math.max(least, Math.min(unbroken, width / tableWidth(wishes, "least")));
    // Where even the least letters would cut words, rows become cards.
    const narrow = width < tableWidth(wishes, "least") * least - 1;
    const layout = narrow
      ? layCards(context, block, wishes, Math.max(least, nice * cardScale), width)
      : layTable(context, block, wishes, px, width);
    const caption = prepareCaption(context, block.id, block.caption, width, fit);
    return {
      width: Math.max(layout.width, caption.width),
      height: layout.height + caption.height,
      leastWidth: narrow ? cardWidth * least : tableWidth(wishes, "least") * least,
      place: (box) => {
        const at = { ...box, x: box.x + (box.width - layout.width) / 2, width: layout.width };
        return [
          ...emphasisFrame(context, block.id, { ...at, height: layout.height }),
          ...(layout.head ? [headElement(context, block.id, layout.head, at)] : []),
          ...layout.rows.map((row, i) => rowElement(context, block.id, layout, row, i, at)),
          ...caption.place(box),
        ];
      },
    };
  });
}

const rowBox = <P>(row: TableRow<P>, at: Box): Box => ({
  x: at.x,
  y: at.y + row.y,
  width: at.width,
  height: row.height,
});

function drawCells<P>(
  surface: Surface<P>,
  row: TableRow<P>,
  at: Box,
  seconds: number,
  ink: { color: string; quiet: string },
): void {
  for (const { text, x, y, room, quiet } of row.cells) {
    const top = at.y + row.y + (y ?? (row.height - text.height) / 2);
    text.draw(surface, at.x + x, top, { color: quiet ? ink.quiet : ink.color, room, seconds });
  }
}

function rule<P>(surface: Surface<P>, at: Box, y: number, color: string, width: number): void {
  surface.strokeStyle = color;
  surface.lineWidth = width;
  surface.beginPath();
  surface.moveTo(at.x, y);
  surface.lineTo(at.x + at.width, y);
  surface.stroke();
}

function headElement<P>(context: BlockContext<P>, id: string, head: TableRow<P>, at: Box): SceneElement<P> {
  const { timeline, look, unit, type } = context;
  const cues = timeline.affecting(id);
  const box = rowBox(head, at);
  return {
    id,
    box: grown(box, 4 * unit),
    stateKey: (seconds) => timeline.keyOf(cues, seconds),
    draw: (surface, seconds) => {
      const there = timeline.appearance(id, seconds);
      if (there <= 0) return;
      surface.save();
      surface.globalAlpha *= there;
      surface.mark?.({ id: `${id}.rule`, kind: "quiet" });
      rule(
        surface,
        { ...box, width: box.width * there },
        box.y + box.height,
        look.colors.accent,
        look.lines.thin * unit,
      );
      surface.mark?.({ id: `${id}.head`, kind: "text", color: look.colors.text, leastPx: type.least("small") });
      drawCells(surface, head, at, seconds, { color: look.colors.text, quiet: look.colors.quiet });
      surface.restore();
    },
  };
}

function rowElement<P>(
  context: BlockContext<P>,
  block: string,
  layout: TableLayout<P>,
  row: TableRow<P>,
  index: number,
  at: Box,
): SceneElement<P> {
  const { timeline, look, unit, type } = context;
  const id = `${block}.${index}`;
  const cues = [...timeline.affecting(id), ...timeline.ofKind("rows", block)];
  const box = rowBox(row, at);
  const rise = look.motion.rise * unit;
  return {
    id,
    box: grown(box, rise + 2 * unit),
    stateKey: (seconds) =>
      row.cells.reduce(
        (key, { text }) => key + (text.keyAt?.(seconds) ?? ""),
        `${timeline.keyOf(cues, seconds)}|${rowPresence(timeline, block, index, layout.rows.length, seconds)}`,
      ),
    draw: (surface, seconds) => {
      const there = rowPresence(timeline, block, index, layout.rows.length, seconds);
      if (there <= 0) return;
      const heat = timeline.emphasis(id, seconds);
      const hot = colorOf(look, heat.role);
      surface.save();
      surface.globalAlpha *= there;
      surface.translate(0, (1 - there) * rise * 0.6);
      surface.mark?.({ id: `${id}.ground`, kind: "quiet" });
      if (heat.amount > 0) {
        surface.fillStyle = withAlpha(hot, 0.14 * heat.amount);
        surface.beginPath();
        surface.roundRect(box.x, box.y + unit, box.width, box.height - 2 * unit, 5 * unit);
        surface.fill();
      }
      if (index < layout.rows.length - 1)
        rule(surface, box, box.y + box.height, withAlpha(look.rule, 0.7), look.lines.hair * unit);
      const color = mix(look.colors.text, hot, heat.amount);
      surface.mark?.({ id, kind: "text", color, leastPx: type.least("small") });
      drawCells(surface, row, at, seconds, { color, quiet: mix(look.colors.quiet, hot, heat.amount) });
      surface.restore();
    },
  };
}
