import { createHash } from "node:crypto";
import { settings } from "#lib/config/settings";
import { JobInput } from "#lib/contracts/job-input";
import type { Priority } from "#lib/contracts/stages";
import { inTransaction, type Tx } from "#lib/database/transaction";
import { Failure } from "#lib/errors/failure";
import { admitJobs } from "#lib/jobs/admit-jobs";
import { appendEvent } from "#lib/jobs/append-event";
import { findKey, insertKey } from "#lib/jobs/idempotency-store";
import { countWaitingInLine, insertJob, lockOwner } from "#lib/jobs/job-store";
import { insertTasks } from "#lib/jobs/task-store";

export interface NewJob {
  ownerId: string;
  input: JobInput;
  priority?: Priority;
  idempotencyKey?: string;
}

/**
 * Takes an order in: row, first event, first task and its message in one transaction. The same idempotency key with
 * the same order answers the same job. Throws IDEMPOTENCY_MISMATCH, or RATE_LIMIT_EXCEEDED when the line is full.
 */
export async function createJob(order: NewJob): Promise<{ jobId: string; replayed: boolean }> {
  const { ownerId, idempotencyKey: key, priority = "normal" } = order;
  const input = JobInput.parse(order.input);
  const requestHash = createHash("sha256")
    .update(JSON.stringify([input, priority]))
    .digest("hex");
  return inTransaction(async (tx) => {
    await lockOwner(tx, ownerId);
    const before = key === undefined ? null : await findKey(tx, ownerId, key);
    if (before && before.requestHash !== requestHash) throw new Failure("IDEMPOTENCY_MISMATCH");
    if (before) return { jobId: before.jobId, replayed: true };
    await checkLine(tx, ownerId);
    const job = await insertJob(tx, { ownerId, input, priority, title: input.explainer.title });
    await appendEvent(tx, job, { type: "job.created" });
    await insertTasks(tx, job.id, job.attempt, [{ key: "plan", step: "plan", input: {} }]);
    if (key !== undefined) await insertKey(tx, { ownerId, key, requestHash, jobId: job.id });
    await admitJobs(tx, ownerId);
    return { jobId: job.id, replayed: false };
  });
}

/** Throws RATE_LIMIT_EXCEEDED when as many of the owner's jobs wait as may. */
export async function checkLine(tx: Tx, ownerId: string): Promise<void> {
  const most = settings().QUEUED_JOBS_PER_OWNER;
  if ((await countWaitingInLine(tx, ownerId)) < most) return;
  throw new Failure("RATE_LIMIT_EXCEEDED", {
    message: `${most} of your jobs are waiting already; wait until one is done, or cancel one.`,
  });
}
