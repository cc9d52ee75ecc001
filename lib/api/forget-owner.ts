import { audit } from "#lib/accounts/audit";
import { emptyOwner, findJobsOf } from "#lib/accounts/forget-store";
import { isFailure } from "#lib/errors/failure";
import { deleteJob } from "#lib/jobs/delete-job";

/**
 * Takes away all that an owner has: jobs are stopped; films, links, files, keys and webhooks are shut at once; bytes go
 * with the next sweep. The record of acts and the ledger stay. Answers how many jobs there were; again is the same as once.
 */
export async function forgetOwner(ownerId: string, actor: string, requestId?: string): Promise<number> {
  const jobs = await findJobsOf(ownerId);
  for (const jobId of jobs) {
    await deleteJob(jobId, ownerId).catch((error: unknown) => {
      // Somebody was quicker.
      if (!isFailure(error) || error.code !== "NOT_FOUND") throw error;
    });
  }
  await emptyOwner(ownerId);
  const details = { jobs: jobs.length };
  await audit({ ownerId, actor, act: "account.emptied", subject: ownerId, details, requestId });
  return jobs.length;
}
