import { z } from "zod";
import { db } from "#lib/database/client";
import type { Tx } from "#lib/database/transaction";

const Details = z.record(z.string(), z.json());
export type AuditDetails = z.infer<typeof Details>;

export interface NewAuditEntry {
  /** Whose record it stands in. */
  ownerId: string;
  /** What acted: an owner's id, or `key:` and a key's id. */
  actor: string;
  /** noun.verb, as `key.made`. */
  act: string;
  /** The id of what it was done to. */
  subject: string;
  details?: AuditDetails;
  requestId?: string;
}

const AuditRow = z.object({
  id: z.string(),
  at: z.date(),
  actor: z.string(),
  act: z.string(),
  subject: z.string(),
  details: Details,
  requestId: z.string().nullable(),
});
export type AuditRow = z.infer<typeof AuditRow>;

/** Adds to the record; nothing ever changes or removes a line of it. */
export async function addAuditEntry(entry: NewAuditEntry, tx: Tx | undefined): Promise<void> {
  await (tx ?? db()).auditEntry.create({ data: { ...entry, details: entry.details ?? {} } });
}

/** An owner's record, the newest first, from behind `after` on. */
export async function findAuditEntries(ownerId: string, after: string | undefined, most: number): Promise<AuditRow[]> {
  const where = after === undefined ? { ownerId } : { ownerId, id: { lt: after } };
  const rows = await db().auditEntry.findMany({ where, orderBy: { id: "desc" }, take: most });
  return rows.map((row) => AuditRow.parse(row));
}
