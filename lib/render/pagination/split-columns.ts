import type { BlockOf } from "#lib/contracts/storyboard-blocks";

type Table = BlockOf<"table">;

/** A table's first column with some of the others. */
function withColumns(table: Table, others: readonly number[]): Table {
  const kept = [0, ...others];
  return {
    ...table,
    columns: kept.map((i) => table.columns[i] ?? ""),
    rows: table.rows.map((row) => kept.map((i) => row[i] ?? "")),
  };
}

/**
 * A table too wide for the frame as several tables with the same first column and the same id, for pages of their own.
 * The table as it is when it fits.
 */
export function splitColumns(table: Table, fits: (table: Table) => boolean): Table[] {
  if (fits(table) || table.columns.length < 3) return [table];
  const groups: number[][] = [];
  for (let column = 1; column < table.columns.length; column++) {
    const last = groups.at(-1);
    if (last && fits(withColumns(table, [...last, column]))) last.push(column);
    else groups.push([column]);
  }
  return groups.map((group) => withColumns(table, group));
}
