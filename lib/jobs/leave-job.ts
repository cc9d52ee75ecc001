import { isFinal } from "#lib/contracts/job-stages";
import { inTransaction } from "#lib/database/transaction";
import { countBegunOrders } from "#lib/jobs/begun-order-store";
import { endCancelled } from "#lib/jobs/end-job";
import { lockJob, lockOwner } from "#lib/jobs/job-store";

/**
 * Whoever waited for a job has left: it is stopped, unless a vendor has begun with it, which is paid for and goes on.
 * Answers whether it was stopped. Nothing happens to jobs that are over or gone.
 */
export function leaveJob(jobId: string, ownerId: string): Promise<boolean> {
  return inTransaction(async (tx) => {
    await lockOwner(tx, ownerId);
    const job = await lockJob(tx, jobId);
    if (job?.ownerId !== ownerId || isFinal(job.status) || (await countBegunOrders(tx, jobId)) > 0) return false;
    await endCancelled(tx, job);
    return true;
  });
}
