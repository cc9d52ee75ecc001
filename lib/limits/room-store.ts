import { z } from "zod";
import { db } from "#lib/database/client";
import { Prisma } from "#lib/database/generated/client";
import type { Tx } from "#lib/database/transaction";

/** By owner: bytes of results that some job that is not deleted rests on, of whole uploads, and of characters. */
export const live = Prisma.sql`
  select a.owner_id, a.bytes from artifact a
   where exists (select 1 from artifact_use u join job j on j.id = u.job_id
                  where u.artifact_id = a.id and j.deleted_at is null)
  union all
  select owner_id, bytes from upload where status = 'ready'
  union all
  select c.owner_id, i.bytes from character c join character_image i on i.character_id = c.id`;

const Bytes = z.tuple([z.object({ bytes: z.coerce.number() })]);

/** What an owner, or everybody, has that is not deleted. */
export const sumLiveBytes = async (ownerId?: string, reader: Tx = db()): Promise<number> =>
  Bytes.parse(
    await reader.$queryRaw`
      select coalesce(sum(l.bytes), 0)::text as bytes from (${live}) l
       where l.owner_id = ${ownerId ?? null} or ${ownerId === undefined}`,
  )[0].bytes;

/** Holds an owner's room, or everybody's, until the transaction ends. */
export async function lockRoom(tx: Tx, whose: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`room:${whose}`}, 0))`;
}

const Bounds = z.object({
  storageCapBytes: z.coerce.number().nullable(),
  retentionDays: z.number().nullable(),
  chosenCapBytes: z.coerce.number().nullable(),
  chosenDays: z.number().nullable(),
});
export type Bounds = z.output<typeof Bounds>;

/** What stands in an owner's row about keeping; nothing for somebody unknown. */
export async function findBounds(ownerId: string, reader: Tx = db()): Promise<Bounds | undefined> {
  const row = await reader.owner.findUnique({
    where: { id: ownerId },
    select: { storageCapBytes: true, retentionDays: true, chosenCapBytes: true, chosenDays: true },
  });
  return row === null ? undefined : Bounds.parse(row);
}

/** Writes what an owner chose; absent stays, null goes back to what they may. */
export async function writeChoice(
  ownerId: string,
  { capBytes, days }: { capBytes?: number | null; days?: number | null },
): Promise<void> {
  const chosenCapBytes = typeof capBytes === "number" ? BigInt(capBytes) : capBytes;
  await db().owner.update({ where: { id: ownerId }, data: { chosenCapBytes, chosenDays: days } });
}
