import { z } from "zod";
import { db } from "#lib/database/client";
import type { Tx } from "#lib/database/transaction";

/** Hides a job from now on by the database's clock, and frees the keys that stood for it. */
export async function markDeleted(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`update job set deleted_at = now() where id = ${id}::uuid`;
  await tx.idempotencyKey.deleteMany({ where: { jobId: id } });
}

export const unmarkDeleted = (tx: Tx, id: string) => tx.job.update({ where: { id }, data: { deletedAt: null } });

/** A deleted job that can still come back: what was deleted for good has been deleted since 1970. */
export const findDeletedJob = (id: string) =>
  db().job.findFirst({
    where: { id, deletedAt: { gt: new Date(0) } },
    select: { id: true, ownerId: true, videoId: true, video: { select: { deletedAt: true } } },
  });

/** The same, held until the transaction ends. */
export async function lockDeletedJob(tx: Tx, id: string) {
  await tx.$executeRaw`select 1 from job where id = ${id}::uuid for update`;
  return tx.job.findFirst({ where: { id, deletedAt: { not: null } }, select: { id: true, videoId: true } });
}

const Lapsed = z.object({ id: z.string(), videoId: z.string().nullable() });

/** Jobs that were deleted longer ago than the undo window, the first of them. */
export const lapsedJobs = async (undoSeconds: number, take: number) =>
  z.array(Lapsed).parse(
    await db().$queryRaw`
      select id::text, video_id::text as "videoId" from job
       where deleted_at < now() - make_interval(secs => ${undoSeconds}) order by deleted_at limit ${take}`,
  );
