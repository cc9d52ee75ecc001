import type { JobView } from "#lib/contracts/job-view";
import { latestFacts } from "#lib/jobs/event-store";
import { findOwnJob } from "#lib/jobs/find-own-job";
import { viewOfJob } from "#lib/jobs/view-of-job";
import { costsOfJobs } from "#lib/limits/ledger-store";

/**
 * A job as its owner sees it. A scene's `thumbnailUrl` is the id of its thumbnail's artifact: the door that shows it
 * makes an address of it. Throws NOT_FOUND.
 */
export async function readJob(jobId: string, ownerId: string): Promise<JobView> {
  const job = await findOwnJob(jobId, ownerId);
  const costs = await costsOfJobs([jobId]);
  return viewOfJob(job, await latestFacts([jobId]), new Date(), costs.get(jobId));
}
