import { inTransaction } from "#lib/database/transaction";
import { Failure } from "#lib/errors/failure";
import { admitJobs } from "#lib/jobs/admit-jobs";
import { appendEvent } from "#lib/jobs/append-event";
import { lockJob, lockOwner, resetJob } from "#lib/jobs/job-store";
import { checkLine } from "#lib/jobs/take-in";
import { insertTasks } from "#lib/jobs/task-store";
import { holdMoney } from "#lib/limits/hold-money";
import { checkRoom } from "#lib/limits/room";

/**
 * Tries a failed or cancelled job again: the same job, next attempt. The steps run anew and find what was finished
 * among the artifacts. `costMicros` is the most that the whole order costs by today's prices; less what the job has
 * bought already it is held. Throws NOT_FOUND, CONFLICT for jobs in any other state, and what a new order is refused with.
 */
export async function retryJob(jobId: string, ownerId: string, costMicros: number): Promise<void> {
  await inTransaction(async (tx) => {
    await lockOwner(tx, ownerId);
    const job = await lockJob(tx, jobId);
    if (job?.ownerId !== ownerId) throw new Failure("NOT_FOUND");
    if (job.status !== "failed" && job.status !== "cancelled") {
      throw new Failure("CONFLICT", {
        message: `Only a failed or cancelled job can be tried again: it is ${job.status}.`,
      });
    }
    await checkLine(tx, ownerId);
    await checkRoom(tx, ownerId);
    const fresh = await resetJob(tx, job);
    if (!fresh) throw new Failure("NOT_FOUND");
    await appendEvent(tx, fresh, { type: "job.retried", attempt: fresh.attempt });
    await holdMoney(tx, { ownerId, jobId: fresh.id, attempt: fresh.attempt, amountMicros: costMicros });
    await insertTasks(tx, fresh.id, fresh.attempt, [{ key: "plan", step: "plan", input: {} }]);
    await admitJobs(tx, ownerId);
  });
}
