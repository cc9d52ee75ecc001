import { inTransaction } from "#lib/database/transaction";
import { admitJobs } from "#lib/jobs/admit-jobs";
import { appendEvent } from "#lib/jobs/append-event";
import type { ClaimedTask } from "#lib/jobs/claim-task";
import { lockJobOfClaim, lockOwner, moveJob } from "#lib/jobs/job-store";
import { ClaimLost, type TaskMessage, takeOff } from "#lib/jobs/settle-task";
import { setAside, startAnew } from "#lib/jobs/task-store";
import { wokenSince } from "#lib/jobs/vendor-operation-store";

/**
 * Puts a task back that has done what it could for now, to be run again after some seconds; at once where a vendor has
 * called meanwhile. Neither a failure, nor among the runs that wear workers out. Throws ClaimLost.
 */
export async function putBack(task: ClaimedTask, message: TaskMessage, inSeconds: number): Promise<void> {
  await inTransaction(async (tx) => {
    const job = await lockJobOfClaim(tx, task.id, task.claim);
    if (!job) throw new ClaimLost("This task is no longer this worker's.");
    await takeOff(tx, message);
    const woken = await wokenSince(tx, job.id, task.id);
    await startAnew(tx, task.id, woken ? undefined : inSeconds);
  });
}

/**
 * Lets a job wait for its owner's decision: its task is set aside until `answerJob`, its place goes to the owner's next
 * job. Throws ClaimLost.
 */
export async function askOwner(task: ClaimedTask, message: TaskMessage, question: string): Promise<void> {
  await inTransaction(async (tx) => {
    await lockOwner(tx, task.ownerId);
    const job = await lockJobOfClaim(tx, task.id, task.claim);
    if (!job) throw new ClaimLost("This task is no longer this worker's.");
    await takeOff(tx, message);
    await setAside(tx, task.id);
    await moveJob(tx, job, "waiting", { waitingFor: "decision" });
    await appendEvent(tx, job, { type: "job.waiting", for: "decision", message: question });
    await admitJobs(tx, job.ownerId);
  });
}
