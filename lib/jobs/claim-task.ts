import { settings } from "#lib/config/settings";
import { JobInput } from "#lib/contracts/job-input";
import { inTransaction } from "#lib/database/transaction";
import { appendEvent } from "#lib/jobs/append-event";
import { lockJob, moveJob, startClock } from "#lib/jobs/job-store";
import { isAfterwork, worksWhile } from "#lib/jobs/state-table";
import { findTask, type TaskRow, takeUp } from "#lib/jobs/task-store";

/** A task in a worker's hands. Whoever holds `claim` may report on it and settle it. */
export interface ClaimedTask {
  id: string;
  claim: string;
  jobId: string;
  ownerId: string;
  attempt: number;
  key: string;
  step: TaskRow["step"];
  input: unknown;
  order: JobInput;
  /** By the worker's clock. */
  deadline: Date;
}

/** Takes up the task of a message. Nothing when the message is void: the task is settled, sent anew, or its job ended. */
export function claimTask(taskId: string, ticket: string, worker: string): Promise<ClaimedTask | undefined> {
  return inTransaction(async (tx) => {
    const task = await findTask(tx, taskId);
    const job = task && (await lockJob(tx, task.jobId));
    if (!job || task.attempt !== job.attempt) return undefined;
    if (!worksWhile(task.step, job.status)) return undefined;
    const claim = await takeUp(tx, task, ticket, worker);
    if (!claim) return undefined;
    const seconds = settings().JOB_DEADLINE_SECONDS;
    if (job.status === "queued") {
      await moveJob(tx, job, "processing");
      await startClock(tx, job.id, seconds);
      await appendEvent(tx, job, { type: "job.started" });
    }
    const { id, key, step, input, attempt } = task;
    return {
      ...{ id, claim, jobId: job.id, ownerId: job.ownerId, attempt, key, step, input },
      order: JobInput.parse(job.input),
      deadline: (isAfterwork(step) ? null : job.deadline) ?? new Date(Date.now() + seconds * 1000),
    };
  });
}
