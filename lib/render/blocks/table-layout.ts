import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { BlockContext } from "#lib/render/blocks/block";
import { type ColumnWish, columnWidths } from "#lib/render/blocks/table-columns";
import { type SetText, setText } from "#lib/render/text/set-text";

/** A cell's text at its place from the row's top left, px. */
export interface PlacedCell<P> {
  text: SetText<P>;
  x: number;
  /** From the row's top; in the middle of the row without. */
  y?: number;
  /** Width in which it is aligned. */
  room: number;
  /** true for what names a value. */
  quiet?: boolean;
}

export interface TableRow<P> {
  cells: readonly PlacedCell<P>[];
  /** From the table's top. */
  y: number;
  height: number;
}

export interface TableLayout<P> {
  width: number;
  height: number;
  /** Absent where every row names its own values. */
  head?: TableRow<P>;
  rows: readonly TableRow<P>[];
}

const anyWidth = 1e5;
/** Room at the sides and above and below a cell's text, in sizes of its letters. */
const side = 0.8;
const above = 0.42;
/** No column is wider than this many sizes when it can wrap. */
const widest = 20;
const number = /^[−+\-–~≈<>]?\s*[$€£¥]?\s*\d[\d\s.,'’\u202f]*(\s?(%|‰|°[CF]?|[kKMGT]?[A-Za-zµ]{1,4}|[eE][−+-]?\d+))?$/u;

const isNumber = (cell: string): boolean =>
  /^\{\{[^{}]+\}\}$/.test(cell.trim()) ||
  number.test(
    cell
      .trim()
      .replace(/^\$(.*)\$$/s, "$1")
      .replaceAll("\\%", "%")
      .replaceAll("\\,", ""),
  );

/** A table read once: its cells, which columns hold numbers, and what each column would like per px of letter size. */
export interface TableWishes {
  body: readonly (readonly string[])[];
  numeric: readonly boolean[];
  columns: readonly ColumnWish[];
}

const referencePx = 40;
/** Letters do not scale quite evenly. */
const spare = 1.012;

const styleOf = (wishes: Pick<TableWishes, "numeric">, i: number, isHead: boolean, px: number) =>
  ({ role: isHead ? "strong" : "body", px, align: wishes.numeric[i] ? "end" : "start", leading: 1.28 }) as const;

export function tableWishes<P>(context: BlockContext<P>, table: BlockOf<"table">): TableWishes {
  const count = table.columns.length;
  const body = table.rows.map((row) => Array.from({ length: count }, (_, i) => row[i] ?? ""));
  const numeric = table.columns.map((_, i) => {
    const filled = body.map((row) => (row[i] ?? "").trim()).filter((cell) => cell !== "" && !/^[–—-]$/.test(cell));
    return filled.length > 0 && filled.every(isNumber);
  });
  const columns = table.columns.map((title, i): ColumnWish => {
    const texts = [title, ...body.map((row) => row[i] ?? "")].map((source, r) =>
      setText(context, source, styleOf({ numeric }, i, r === 0, referencePx), anyWidth),
    );
    const natural = (Math.max(...texts.map((text) => text.width)) / referencePx) * spare;
    const least = (Math.max(...texts.map((text) => text.leastWidth)) / referencePx) * spare;
    return { natural, least: Math.min(least, widest) };
  });
  return { body, numeric, columns };
}

/** Width of the whole table in sizes of its letters: on single lines, or as narrow as it can be. */
export const tableWidth = ({ columns }: TableWishes, of: keyof ColumnWish): number =>
  columns.reduce((sum, column) => sum + column[of] + 2 * side, 0);

/** Lays out a table with letters of `px`; columns of numbers stand to the right. */
export function layTable<P>(
  context: BlockContext<P>,
  table: BlockOf<"table">,
  wishes: TableWishes,
  px: number,
  width: number,
): TableLayout<P> {
  const sides = 2 * side * px * wishes.columns.length;
  const scaled = wishes.columns.map(({ natural, least }) => ({ natural: natural * px, least: least * px }));
  const widths = columnWidths(scaled, width - sides);
  const whole = widths.reduce((sum, w) => sum + w, 0) + sides;
  const lay = (row: readonly string[], isHead: boolean, y: number): TableRow<P> => {
    let x = 0;
    const cells = widths.map((room, i): PlacedCell<P> => {
      const text = setText(context, row[i] ?? "", styleOf(wishes, i, isHead, px), room);
      const left = context.direction === "ltr" ? x + side * px : whole - x - side * px - room;
      const cell = { text, x: left, room };
      x += room + 2 * side * px;
      return cell;
    });
    const height = Math.max(px * 1.28, ...cells.map((cell) => cell.text.height)) + 2 * above * px;
    return { cells, y, height };
  };
  const head = lay(table.columns, true, 0);
  let y = head.height;
  const rows = wishes.body.map((row) => {
    const made = lay(row, false, y);
    y += made.height;
    return made;
  });
  return { width: whole, height: y, head, rows };
}
