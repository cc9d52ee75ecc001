import type { JobError } from "#lib/contracts/error-codes";
import { inTransaction } from "#lib/database/transaction";
import type { ClaimedTask } from "#lib/jobs/claim-task";
import { lockJobOfClaim } from "#lib/jobs/job-store";
import { ClaimLost } from "#lib/jobs/settle-task";
import {
  changeOperation,
  insertOperation,
  type NewOperationRow,
  newestOperation,
  type StoredOperation,
} from "#lib/jobs/vendor-operation-store";

/** The newest order of a key within a job. */
export const findOperation = (jobId: string, key: string): Promise<StoredOperation | undefined> =>
  newestOperation(jobId, key);

/** Writes down that an order is about to be sent. Throws ClaimLost for a task that is another's, or whose job is over. */
export function beginOperation(
  task: ClaimedTask,
  order: Omit<NewOperationRow, "jobId" | "attempt">,
): Promise<StoredOperation> {
  return inTransaction(async (tx) => {
    const job = await lockJobOfClaim(tx, task.id, task.claim);
    if (!job) throw new ClaimLost("This task is no longer this worker's.");
    await insertOperation(tx, { ...order, jobId: job.id, attempt: job.attempt });
    const begun = await newestOperation(job.id, order.key, tx);
    if (!begun) throw new Error("An order that was just written is not there.");
    return begun;
  });
}

/** The vendor took the order. Also where that had been doubted meanwhile. */
export const noteStarted = (id: string, operation: unknown): Promise<void> =>
  changeOperation(id, ["starting", "unknown"], { state: "started", operation });

interface End {
  state: "succeeded" | "failed" | "cancelled" | "unknown";
  result?: unknown;
  error?: JobError;
}

/** How an order ended. What has succeeded can only be found to be gone. */
export const noteEnded = (id: string, { state, result, error }: End): Promise<void> =>
  changeOperation(id, state === "failed" ? ["starting", "started", "unknown", "succeeded"] : ["starting", "started"], {
    ...{ state, result, error },
  });

/** The artifacts that an order's files have become. */
export const noteKept = (id: string, files: readonly string[]): Promise<void> =>
  changeOperation(id, ["started", "starting", "succeeded"], { state: "succeeded", files });
