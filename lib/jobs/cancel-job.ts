import { inTransaction } from "#lib/database/transaction";
import { Failure } from "#lib/errors/failure";
import { endCancelled } from "#lib/jobs/end-job";
import { lockJob, lockOwner } from "#lib/jobs/job-store";

/** Stops a job: at once for callers, within two seconds in the worker. Cancelling twice is fine; an ended job is a CONFLICT. */
export async function cancelJob(jobId: string, ownerId: string): Promise<void> {
  await inTransaction(async (tx) => {
    await lockOwner(tx, ownerId);
    const job = await lockJob(tx, jobId);
    if (job?.ownerId !== ownerId) throw new Failure("NOT_FOUND");
    if (job.status === "cancelled") return;
    if (job.status === "completed" || job.status === "failed") {
      throw new Failure("CONFLICT", { message: `This job has ended already: it is ${job.status}.` });
    }
    await endCancelled(tx, job);
  });
}
