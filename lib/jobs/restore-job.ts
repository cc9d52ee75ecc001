import { inTransaction, type Tx } from "#lib/database/transaction";
import { Failure } from "#lib/errors/failure";
import { findDeletedJob, lockDeletedJob, unmarkDeleted } from "#lib/jobs/deleted-job-store";
import { bringBackWithin } from "#lib/limits/room";

/** Whose deleted job this is, while it can still come back; undefined otherwise. */
export async function ownerOfDeletedJob(jobId: string): Promise<string | undefined> {
  return (await findDeletedJob(jobId))?.ownerId;
}

/**
 * Brings a deleted job back with what it had published. Afterwork that was under way goes on; a job that was stopped
 * stays cancelled and can be retried. Throws NOT_FOUND once it is gone, CONFLICT when its whole video was deleted, and
 * QUOTA_EXCEEDED where there is no room for it.
 */
export async function restoreJob(jobId: string, ownerId: string): Promise<void> {
  const deleted = await findDeletedJob(jobId);
  if (deleted?.video?.deletedAt) {
    throw new Failure("CONFLICT", {
      message: "The whole video of this job was deleted; bring the video back instead.",
    });
  }
  await inTransaction((tx) => bringBackWithin(tx, ownerId, () => showJob(tx, jobId)));
}

/** Brings one job back as part of a larger change. Throws NOT_FOUND. */
export async function showJob(tx: Tx, jobId: string): Promise<void> {
  if (!(await lockDeletedJob(tx, jobId))) throw new Failure("NOT_FOUND");
  await unmarkDeleted(tx, jobId);
}
