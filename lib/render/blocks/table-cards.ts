import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { BlockContext } from "#lib/render/blocks/block";
import type { PlacedCell, TableLayout, TableRow, TableWishes } from "#lib/render/blocks/table-layout";
import { fromStart } from "#lib/render/layout/from-start";
import { setText } from "#lib/render/text/set-text";

/** Room over and under a card, between its lines and between a name and its value, in sizes of the letters. */
const above = 0.6;
const between = 0.28;
const beside = 0.8;
const side = 0.5;
/** Names take at most this part of the width. */
const mostNames = 0.4;
const leading = 1.28;

/**
 * A table that is too wide for its frame, row under row: the first cell is the heading of each card, and the others stand
 * under it beside the names of their columns.
 */
export function layCards<P>(
  context: BlockContext<P>,
  table: BlockOf<"table">,
  { body }: TableWishes,
  px: number,
  width: number,
): TableLayout<P> {
  const inner = width - 2 * side * px;
  const names = table.columns.map((name) => setText(context, name, { role: "label", px, leading }, inner * mostNames));
  const nameRoom = Math.max(0, ...names.slice(1).map((name) => name.width));
  const valueRoom = inner - nameRoom - beside * px;
  const at = (offset: number, room: number): number =>
    fromStart(context.direction, { x: side * px, y: 0, width: inner, height: 0 }, offset, room);
  let top = 0;
  const rows = body.map((row): TableRow<P> => {
    let y = above * px;
    const cells: PlacedCell<P>[] = [];
    for (const [i, source] of row.entries()) {
      const name = names[i];
      if (!name || (source.trim() === "" && i > 0)) continue;
      if (i === 0) {
        const text = setText(context, source, { role: "strong", px: px * 1.08, leading }, inner);
        cells.push({ text, x: at(0, inner), y, room: inner });
        y += text.height + between * px;
        continue;
      }
      const text = setText(context, source, { role: "body", px, leading }, valueRoom);
      cells.push({ text: name, x: at(0, nameRoom), y, room: nameRoom, quiet: true });
      cells.push({ text, x: at(nameRoom + beside * px, valueRoom), y, room: valueRoom });
      y += Math.max(name.height, text.height) + between * px;
    }
    const made = { cells, y: top, height: y - between * px + above * px };
    top += made.height;
    return made;
  });
  return { width, height: top, rows };
}
