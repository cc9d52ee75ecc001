import { isFinal } from "#lib/contracts/stages";
import { notify } from "#lib/database/listen";
import { inTransaction } from "#lib/database/transaction";
import { Failure } from "#lib/errors/failure";
import { removeOwnArtifacts } from "#lib/jobs/artifact-store";
import { endCancelled } from "#lib/jobs/end-job";
import { jobStopChannel } from "#lib/jobs/job-channels";
import { lockJob, lockOwner } from "#lib/jobs/job-store";
import { closeTasks } from "#lib/jobs/task-store";
import { log } from "#lib/log/log";
import { storage } from "#lib/storage/storage";

/** Stops a job if it still runs, and removes it with what it published and the bytes that only it rests on. */
export async function deleteJob(jobId: string, ownerId: string): Promise<void> {
  const keys = await inTransaction(async (tx) => {
    await lockOwner(tx, ownerId);
    const job = await lockJob(tx, jobId);
    if (job?.ownerId !== ownerId) throw new Failure("NOT_FOUND");
    if (!isFinal(job.status)) await endCancelled(tx, job);
    // Afterwork of a completed job goes on until it is told.
    await closeTasks(tx, jobId);
    await notify(tx, jobStopChannel, jobId);
    const orphans = await removeOwnArtifacts(tx, jobId);
    await tx.job.delete({ where: { id: jobId } });
    return orphans;
  });
  // The rows are gone: bytes that cannot be removed now are only waste.
  for (const key of keys) {
    await storage()
      .remove(key)
      .catch((error: unknown) => log("jobs").warn({ key, error: String(error) }, "bytes were left behind"));
  }
}
