import { notify } from "#lib/database/listen";
import { inTransaction } from "#lib/database/transaction";
import { removeOwnArtifacts } from "#lib/jobs/artifact-store";
import { lapsedJobs, lockDeletedJob } from "#lib/jobs/deleted-job-store";
import { jobStopChannel } from "#lib/jobs/job-channels";
import { closeTasks } from "#lib/jobs/task-store";
import { log } from "#lib/log/log";
import { storage } from "#lib/storage/storage";

/** Deleted jobs whose undo window is over, the longest gone first, at most `take`. */
export const jobsToPurge = (undoSeconds: number, take: number) => lapsedJobs(undoSeconds, take);

/** Takes a deleted job for good, with the bytes that only it rests on. One that was brought back meanwhile stays. */
export async function purgeJob(jobId: string): Promise<void> {
  const keys = await inTransaction(async (tx) => {
    if (!(await lockDeletedJob(tx, jobId))) return [];
    // Afterwork of a completed job goes on until it is told.
    await closeTasks(tx, jobId);
    await notify(tx, jobStopChannel, jobId);
    const orphans = await removeOwnArtifacts(tx, jobId);
    await tx.job.delete({ where: { id: jobId } });
    return orphans;
  });
  // The rows are gone: bytes that cannot be removed now are only waste, and the sweep of orphans finds them.
  for (const key of keys) {
    await storage()
      .remove(key)
      .catch((error: unknown) => log("jobs").warn({ key, error: String(error) }, "bytes were left behind"));
  }
}
