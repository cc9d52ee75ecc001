import { createHash } from "node:crypto";
import { isFinal } from "#lib/contracts/job-stages";
import { createJob, type NewJob } from "#lib/jobs/create-job";
import { jobsLike, type LikeJob } from "#lib/jobs/like-job-store";
import { costsOfJobs } from "#lib/limits/ledger-store";

/**
 * Orders a job, unless the same owner has ordered the very same within the last hour and it is under way, or was paid
 * for: then that one is meant. A caller whose connection broke so finds what was bought. Callers with an idempotency key
 * say themselves what is the same. `beforeNew` is asked before a job is begun. Throws as it and
 * `createJob` do.
 */
export async function orderOnce(
  order: NewJob,
  beforeNew: () => Promise<void>,
): Promise<{ jobId: string; joined: boolean }> {
  const created = async (one: NewJob) => {
    await beforeNew();
    const { jobId, replayed } = await createJob(one);
    return { jobId, joined: replayed };
  };
  if (order.idempotencyKey !== undefined) return created(order);
  const alike = await jobsLike(order.ownerId, order.input);
  const standing = alike.find(({ status }) => !isFinal(status)) ?? (await paidOne(alike));
  if (standing) return { jobId: standing.id, joined: true };
  // Of two requests at once, both find as many before them: one makes the job, the other gets it.
  const words = JSON.stringify([order.input, alike.length, Math.floor(Date.now() / 3_600_000)]);
  const idempotencyKey = `again/${createHash("sha256").update(words).digest("base64url")}`;
  return created({ ...order, idempotencyKey });
}

async function paidOne(alike: readonly LikeJob[]): Promise<LikeJob | undefined> {
  const finished = alike.filter(({ status }) => status === "completed");
  const costs = await costsOfJobs(finished.map(({ id }) => id));
  return finished.find(({ id }) => (costs.get(id) ?? 0) > 0);
}
