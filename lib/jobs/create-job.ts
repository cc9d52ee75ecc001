import type { JobInput } from "#lib/contracts/job-input";
import type { Priority } from "#lib/contracts/stages";
import { Failure } from "#lib/errors/failure";
import { takeIn } from "#lib/jobs/take-in";

export interface NewJob {
  ownerId: string;
  input: JobInput;
  priority?: Priority;
  idempotencyKey?: string;
}

/** Takes one order in. Throws as `takeIn` does. */
export async function createJob(order: NewJob): Promise<{ jobId: string; replayed: boolean }> {
  const { ownerId, idempotencyKey, input, priority } = order;
  const taken = await takeIn({ ownerId, idempotencyKey, orders: [{ input, priority }], batch: false });
  const [jobId] = taken.jobIds;
  if (jobId === undefined) throw new Failure("INTERNAL_ERROR");
  return { jobId, replayed: taken.replayed };
}
