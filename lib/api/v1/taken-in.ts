import type { OwnerCaller } from "#lib/accounts/caller";
import type { RunContext } from "#lib/api/run-context";
import { jobStatus, type V1JobStatus } from "#lib/api/v1/job-status";
import { readJob } from "#lib/jobs/read-job";

/** The answer to an order: the job as it was taken in, where to follow it, and whether it had been ordered before. */
export async function takenIn(
  { jobId, replayed }: { jobId: string; replayed: boolean },
  { ownerId }: OwnerCaller,
  { headers, baseUrl }: RunContext,
): Promise<V1JobStatus> {
  headers.set("location", `${baseUrl}/api/v1/jobs/${jobId}`);
  const status = jobStatus(await readJob(jobId, ownerId), Date.now());
  if (replayed) {
    headers.set("idempotency-replayed", "true");
    return status;
  }
  // An idle worker may have begun it before this answer.
  return { ...status, status: "queued" };
}
