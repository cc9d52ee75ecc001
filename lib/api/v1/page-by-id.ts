import { z } from "zod";
import { cursorTo, toCursor } from "#lib/api/cursor";
import { PageQuery } from "#lib/contracts/page-of";

/** A page of a list whose newest have the highest ids. */
export const IdPageQuery = PageQuery.extend({ cursor: cursorTo(z.uuid()).optional() });

/** The page a query asks for. `find` answers rows from behind an id on, the newest first, at most as many as asked. */
export async function pageById<R extends { id: string }, V>(
  { limit, cursor }: z.output<typeof IdPageQuery>,
  find: (after: string | undefined, most: number) => Promise<R[]>,
  view: (row: R) => V,
): Promise<{ items: V[]; next_cursor?: string }> {
  const found = await find(cursor, limit + 1);
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  return { items: rows.map(view), next_cursor: last && toCursor(last.id) };
}
