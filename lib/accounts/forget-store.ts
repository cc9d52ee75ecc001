import { db } from "#lib/database/client";
import { inTransaction } from "#lib/database/transaction";

/** Every job of an owner's that is not deleted yet. */
export async function findJobsOf(ownerId: string): Promise<string[]> {
  const rows = await db().job.findMany({ where: { ownerId, deletedAt: null }, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** What is said of a user whom their sign-in service has deleted. */
export const leftAct = "account.left";

/** Whether a user is gone for good: a session of theirs may still be good for a minute. */
export const hasLeft = async (ownerId: string): Promise<boolean> =>
  (await db().auditEntry.findFirst({ where: { ownerId, act: leftAct }, select: { id: true } })) !== null;

/**
 * Shuts and hides all that an owner has, once their jobs are stopped. Nothing can be brought back: the undo window of
 * what is deleted here is over from the start, so that the next sweep takes rows and bytes. A job that was ordered since
 * its owner's jobs were stopped stays as it is, with its video: it came after.
 */
export async function emptyOwner(ownerId: string): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.$executeRaw`
      UPDATE job SET deleted_at = to_timestamp(0) WHERE owner_id = ${ownerId} AND deleted_at IS NOT NULL`;
    await tx.$executeRaw`
      UPDATE video v SET deleted_at = to_timestamp(0)
      WHERE owner_id = ${ownerId} AND NOT EXISTS (SELECT FROM job WHERE video_id = v.id AND deleted_at IS NULL)`;
    await tx.$executeRaw`UPDATE upload SET expires_at = to_timestamp(0) WHERE owner_id = ${ownerId}`;
    await tx.$executeRaw`UPDATE share SET revoked_at = coalesce(revoked_at, now()) WHERE owner_id = ${ownerId}`;
    await tx.$executeRaw`UPDATE api_key SET revoked_at = coalesce(revoked_at, now()) WHERE owner_id = ${ownerId}`;
    await tx.webhook.deleteMany({ where: { ownerId } });
    // Their pictures are swept as bytes without a row.
    await tx.character.deleteMany({ where: { ownerId } });
    // What is being drawn is paid for, and comes to its end.
    await tx.characterMaking.deleteMany({ where: { ownerId, state: { not: "making" } } });
    await tx.idempotencyKey.deleteMany({ where: { ownerId } });
    // What was done, and when, is kept; what the owner called things is theirs, and goes with them.
    await tx.$executeRaw`
      UPDATE audit_entry SET details = details - ARRAY['title', 'filename', 'name'] WHERE owner_id = ${ownerId}`;
  });
}
