import { z } from "zod";

/** Where a list goes on: opaque, from the answer before. */
export const Cursor = z.string().regex(/^[\w-]{1,400}$/, "A cursor is what the page before answered.");

/** What every list takes: how many, and from where. */
export const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: Cursor.optional(),
});
export type PageQuery = z.infer<typeof PageQuery>;

/** What every list answers: the newest first; `next_cursor` absent at the end. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), next_cursor: Cursor.optional() });
