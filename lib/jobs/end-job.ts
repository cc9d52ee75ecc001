import type { JobError } from "#lib/contracts/error-codes";
import { ProviderName } from "#lib/contracts/model-card";
import { providerTitles } from "#lib/contracts/provider-titles";
import { notify } from "#lib/database/listen";
import type { Tx } from "#lib/database/transaction";
import { admitJobs } from "#lib/jobs/admit-jobs";
import { appendEvent } from "#lib/jobs/append-event";
import { jobStopChannel } from "#lib/jobs/job-channels";
import { type JobRow, moveJob } from "#lib/jobs/job-store";
import { closeTasks } from "#lib/jobs/task-store";
import { tellWebhooks } from "#lib/jobs/tell-webhooks";
import { openOperations } from "#lib/jobs/vendor-operation-store";
import { release } from "#lib/limits/ledger";

// All of these are called with the owner's lock and the job's row held, give back the money that was not spent, and let
// the owner's next job in.

export async function failJob(tx: Tx, job: JobRow, error: JobError, failedTask?: string): Promise<void> {
  await moveJob(tx, job, "failed", { error });
  await closeTasks(tx, job.id, failedTask);
  await appendEvent(tx, job, { type: "job.failed", error });
  await tellWebhooks(tx, job, { status: "failed", error });
  await notify(tx, jobStopChannel, job.id);
  await release(tx, job.id);
  await admitJobs(tx, job.ownerId);
}

export async function endCancelled(tx: Tx, job: JobRow): Promise<void> {
  await moveJob(tx, job, "cancelled");
  await closeTasks(tx, job.id);
  for (const { provider, paid, ...order } of await openOperations(tx, job.id)) {
    if (paid) await appendEvent(tx, job, { type: "job.warning", message: leftAt(titleOf(provider), order) });
  }
  await appendEvent(tx, job, { type: "job.cancelled" });
  await tellWebhooks(tx, job, { status: "cancelled" });
  await notify(tx, jobStopChannel, job.id);
  await release(tx, job.id);
  await admitJobs(tx, job.ownerId);
}

export async function endCompleted(tx: Tx, job: JobRow, published: { videoId: string; versionId: string }) {
  const { videoId, versionId } = published;
  await moveJob(tx, job, "completed", { videoId });
  await appendEvent(tx, job, { type: "job.completed", videoId, versionId });
  await tellWebhooks(tx, job, { status: "completed", videoId });
  await release(tx, job.id);
  await admitJobs(tx, job.ownerId);
}

/** What becomes of work that a vendor has begun: workers tell those who can be told. */
function leftAt(provider: string, { stoppable, doubtful }: { stoppable: boolean; doubtful: boolean }): string {
  if (doubtful) return `${provider} may have taken the order, which may then be billed.`;
  return stoppable
    ? `${provider} is told to stop; what it has done by then may be billed.`
    : `${provider} cannot be told to stop: what it has begun goes on there, and may be billed.`;
}

const titleOf = (provider: string): string => {
  const { data } = ProviderName.safeParse(provider);
  return data ? providerTitles[data] : provider;
};
