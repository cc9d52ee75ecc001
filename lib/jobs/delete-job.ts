import { isFinal } from "#lib/contracts/job-stages";
import { inTransaction, type Tx } from "#lib/database/transaction";
import { Failure } from "#lib/errors/failure";
import { markDeleted } from "#lib/jobs/deleted-job-store";
import { endCancelled } from "#lib/jobs/end-job";
import { lockJob, lockOwner } from "#lib/jobs/job-store";

/**
 * Stops a job if it still runs, and hides it at once with what it published. `restore-job` brings it back, until
 * `purge-job` takes it for good. Throws NOT_FOUND.
 */
export const deleteJob = (jobId: string, ownerId: string): Promise<void> =>
  inTransaction((tx) => hideJob(tx, jobId, ownerId));

/** `deleteJob` as part of a larger change. */
export async function hideJob(tx: Tx, jobId: string, ownerId: string): Promise<void> {
  await lockOwner(tx, ownerId);
  const job = await lockJob(tx, jobId);
  if (job?.ownerId !== ownerId) throw new Failure("NOT_FOUND");
  if (!isFinal(job.status)) await endCancelled(tx, job);
  await markDeleted(tx, jobId);
}
