import { createHash, randomUUID } from "node:crypto";
import { settings } from "#lib/config/settings";
import { JobInput } from "#lib/contracts/job-input";
import { orderWords } from "#lib/contracts/order-words";
import type { Priority } from "#lib/contracts/stages";
import { inTransaction, type Tx } from "#lib/database/transaction";
import { Failure } from "#lib/errors/failure";
import { admitJobs } from "#lib/jobs/admit-jobs";
import { appendEvent } from "#lib/jobs/append-event";
import { findKey, insertKey } from "#lib/jobs/idempotency-store";
import { countAdmitted, countWaitingInLine, findOrderedWith, insertJob, lockOwner } from "#lib/jobs/job-store";
import { usualJobSeconds } from "#lib/jobs/pace-store";
import { insertTasks } from "#lib/jobs/task-store";
import { holdMoney } from "#lib/limits/hold-money";
import { checkRoom } from "#lib/limits/room";

export interface Order {
  input: JobInput;
  priority?: Priority;
  /** The most it can cost, in micro-dollars; held until the job ends. */
  costMicros?: number;
}

/** Orders that are taken in together or not at all. */
export interface NewOrders {
  ownerId: string;
  orders: readonly [Order, ...Order[]];
  /** They are to bear an id in common. */
  batch: boolean;
  idempotencyKey?: string;
}

export interface TakenIn {
  jobIds: string[];
  batchId: string | null;
  /** True where the key stood for these orders already. */
  replayed: boolean;
}

/**
 * Takes orders in: rows, first events, first tasks and their messages in one transaction. The same idempotency key with
 * the same orders answers the same jobs. Throws IDEMPOTENCY_MISMATCH, RATE_LIMIT_EXCEEDED when the line
 * is full, QUOTA_EXCEEDED when the storage is, or what `holdMoney` throws.
 */
export async function takeIn({ ownerId, orders, batch, idempotencyKey: key }: NewOrders): Promise<TakenIn> {
  const parsed = orders.map(({ input, priority = "normal", costMicros = 0 }) => {
    return { input: JobInput.parse(input), priority, costMicros };
  });
  const requestHash = hashOf(parsed, batch);
  return inTransaction(async (tx) => {
    await lockOwner(tx, ownerId);
    const before = key === undefined ? null : await findKey(tx, ownerId, key);
    if (before && before.requestHash !== requestHash) throw new Failure("IDEMPOTENCY_MISMATCH");
    if (before) return { ...(await findOrderedWith(tx, before.jobId)), replayed: true };
    await checkLine(tx, ownerId, parsed.length);
    await checkRoom(tx, ownerId);
    const batchId = batch ? randomUUID() : null;
    const jobIds: string[] = [];
    for (const { input, priority, costMicros } of parsed) {
      const job = await insertJob(tx, { ownerId, input, priority, batchId, title: orderWords(input).title });
      await appendEvent(tx, job, { type: "job.created" });
      await insertTasks(tx, job.id, job.attempt, [{ key: "plan", step: "plan", input: {} }]);
      await holdMoney(tx, { ownerId, jobId: job.id, attempt: job.attempt, amountMicros: costMicros });
      jobIds.push(job.id);
    }
    const [first] = jobIds;
    if (key !== undefined && first !== undefined) await insertKey(tx, { ownerId, key, requestHash, jobId: first });
    await admitJobs(tx, ownerId);
    return { jobIds, batchId, replayed: false };
  });
}

function hashOf(orders: readonly Required<Omit<Order, "costMicros">>[], batch: boolean): string {
  const words = orders.map(({ input, priority }) => [input, priority]);
  return createHash("sha256")
    .update(JSON.stringify(batch ? words : words[0]))
    .digest("hex");
}

/** Throws RATE_LIMIT_EXCEEDED when so many more of the owner's jobs may not wait. The owner's lock is held. */
export async function checkLine(tx: Tx, ownerId: string, more = 1): Promise<void> {
  const { QUEUED_JOBS_PER_OWNER: most, ACTIVE_JOBS_PER_OWNER: active } = settings();
  const free = Math.max(0, active - (await countAdmitted(tx, ownerId)));
  const waiting = await countWaitingInLine(tx, ownerId);
  if (waiting + more - free <= most) return;
  throw new Failure("RATE_LIMIT_EXCEEDED", {
    retryAfterSeconds: Math.max(1, Math.ceil((await usualJobSeconds(tx)) / active)),
    message:
      more === 1
        ? `${most} of your jobs are waiting already; wait until one is done, or cancel one.`
        : `${more} more are too many: ${most} of your jobs may wait, and ${waiting} do. Order fewer at once, or later.`,
  });
}
