import { z } from "zod";
import type { AuditActor, AuditSubject } from "#lib/contracts/audit-view";
import { db } from "#lib/database/client";
import type { Prisma } from "#lib/database/generated/client";
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

/** Adds to the record: no line is ever removed, and none changed, but that whoever deletes everything takes their titles. */
export async function addAuditEntry(entry: NewAuditEntry, tx: Tx | undefined): Promise<void> {
  await (tx ?? db()).auditEntry.create({ data: { ...entry, details: entry.details ?? {} } });
}

/** Which lines of a record are looked for; absent: all. */
export interface AuditFilter {
  about?: AuditSubject;
  by?: AuditActor;
}

/** An owner's record, the newest first, from behind `after` on. */
export async function findAuditEntries(
  ownerId: string,
  after: string | undefined,
  most: number,
  { about, by }: AuditFilter = {},
): Promise<AuditRow[]> {
  const rows = await db().auditEntry.findMany({
    where: {
      ...{ ownerId, id: after === undefined ? undefined : { lt: after } },
      act: about === undefined ? undefined : { startsWith: `${about}.` },
      ...(by !== undefined && actorIs(by, ownerId)),
    },
    orderBy: { id: "desc" },
    take: most,
  });
  return rows.map((row) => AuditRow.parse(row));
}

function actorIs(by: AuditActor, ownerId: string): Prisma.AuditEntryWhereInput {
  const key = { startsWith: "key:" };
  if (by === "owner") return { actor: ownerId };
  return by === "key" ? { actor: key } : { NOT: [{ actor: ownerId }, { actor: key }] };
}
