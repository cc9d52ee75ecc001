import { audit } from "#lib/accounts/audit";
import { emptyOwner, findJobsOf } from "#lib/accounts/forget-store";
import { isFailure } from "#lib/errors/failure";
import { deleteJob } from "#lib/jobs/delete-job";

const mostRounds = 5;

/**
 * Takes away all that an owner has: jobs are stopped; films, links, files, keys and webhooks are shut at once; bytes go
 * with the next sweep. The record of acts and the ledger stay. Answers how many jobs there were; again is the same as once.
 */
export async function forgetOwner(ownerId: string, actor: string, requestId?: string): Promise<number> {
  const deleted = new Set<string>();
  // What is ordered meanwhile is stopped, too; but nobody who keeps ordering keeps this from ending.
  for (let round = 0; round < mostRounds; round += 1) {
    const jobs = await findJobsOf(ownerId);
    if (jobs.length === 0) break;
    for (const jobId of jobs) {
      deleted.add(jobId);
      await deleteJob(jobId, ownerId).catch((error: unknown) => {
        // Somebody was quicker.
        if (!isFailure(error) || error.code !== "NOT_FOUND") throw error;
      });
    }
  }
  await emptyOwner(ownerId);
  const details = { jobs: deleted.size };
  await audit({ ownerId, actor, act: "account.emptied", subject: ownerId, details, requestId });
  return deleted.size;
}
