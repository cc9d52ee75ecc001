import { inTransaction } from "#lib/database/transaction";
import { lockJob } from "#lib/jobs/job-store";
import { bringForward } from "#lib/jobs/task-store";
import { noteWake } from "#lib/jobs/vendor-operation-store";

/**
 * A vendor said, by a webhook that was verified, that there is news of a piece of its work: the task that waits for it
 * runs now. `operationId` is the `id` within what the provider's `start` answered. Again, or for what is not ours, is
 * nothing. Answers how many tasks were brought forward.
 */
export async function wakeOperation(provider: string, operationId: string): Promise<number> {
  const jobIds = await inTransaction((tx) => noteWake(tx, provider, operationId));
  let woken = 0;
  for (const jobId of jobIds) {
    woken += await inTransaction(async (tx) => {
      const job = await lockJob(tx, jobId);
      return job?.status === "processing" ? bringForward(tx, job.id) : 0;
    });
  }
  return woken;
}
