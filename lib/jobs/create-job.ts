import type { JobInput } from "#lib/contracts/job-input";
import type { Priority } from "#lib/contracts/stages";
import { Failure } from "#lib/errors/failure";
import { takeIn } from "#lib/jobs/take-in";

export interface NewJob {
  ownerId: string;
  input: JobInput;
  priority?: Priority;
  idempotencyKey?: string;
  /** The most it can cost, in micro-dollars. */
  costMicros?: number;
}

/** Takes one order in. Throws as `takeIn` does. */
export async function createJob(order: NewJob): Promise<{ jobId: string; replayed: boolean }> {
  const { ownerId, idempotencyKey, input, priority, costMicros } = order;
  const taken = await takeIn({ ownerId, idempotencyKey, orders: [{ input, priority, costMicros }], batch: false });
  const [jobId] = taken.jobIds;
  if (jobId === undefined) throw new Failure("INTERNAL_ERROR");
  return { jobId, replayed: taken.replayed };
}
