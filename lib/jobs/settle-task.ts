import type { JobError } from "#lib/contracts/error-codes";
import { inTransaction, type Tx } from "#lib/database/transaction";
import { Failure } from "#lib/errors/failure";
import { toJobError } from "#lib/errors/to-job-error";
import type { ClaimedTask } from "#lib/jobs/claim-task";
import { endCompleted, failJob } from "#lib/jobs/end-job";
import { lockJob, lockJobOfClaim, lockOwner } from "#lib/jobs/job-store";
import { isAfterwork } from "#lib/jobs/state-table";
import {
  countOpen,
  findTask,
  finish,
  giveUp,
  insertTasks,
  type NewTask,
  noteFailure,
  sendAgain,
  sendReady,
} from "#lib/jobs/task-store";
import { completeTicket } from "#lib/queue/complete-ticket";

/** The queue's message that a claimed task came with. */
export interface TaskMessage {
  id: string;
  retryCount: number;
}

const MOST_FAILURES = 3;

/** Thrown when another worker holds the task, or its job has ended: nothing of the settlement is kept. */
export class ClaimLost extends Error {
  override readonly name = "ClaimLost";
}

/** Takes a task's message off the queue. Throws ClaimLost when somebody else holds it by now. */
export async function takeOff(tx: Tx, message: TaskMessage): Promise<void> {
  if (!(await completeTicket(tx, message))) throw new ClaimLost("The queue gave this task to another worker.");
}

/** Settles a task that ended well: done, its spawned tasks written, those that waited for it sent, all or nothing. */
export async function finishTask(task: ClaimedTask, message: TaskMessage, spawn: readonly NewTask[]): Promise<void> {
  await inTransaction(async (tx) => {
    await lockOwner(tx, task.ownerId);
    const job = await lockJobOfClaim(tx, task.id, task.claim);
    if (!job) throw new ClaimLost("This task is no longer this worker's.");
    const output = { spawned: spawn.map(({ key }) => key) };
    if (!(await finish(tx, task, output))) throw new ClaimLost("This task is no longer this worker's.");
    await takeOff(tx, message);
    await insertTasks(tx, job.id, job.attempt, spawn);
    await sendReady(tx, job.id);
    if (isAfterwork(task.step) || (await countOpen(tx, job.id)) > 0) return;
    const error = new Failure("INTERNAL_ERROR", { message: "The work ended without a film. Try again." });
    await failJob(tx, job, toJobError(error));
  });
}

/**
 * Ends the job with its film: `publish` writes the version in the same transaction. The task that publishes is done
 * by it, and afterwork is sent. Throws ClaimLost when the job has ended or the task is another's.
 */
export function completeJob(
  task: ClaimedTask,
  publish: (tx: Tx) => Promise<{ videoId: string; versionId: string }>,
  afterwork: readonly NewTask[] = [],
): Promise<{ videoId: string; versionId: string }> {
  return inTransaction(async (tx) => {
    await lockOwner(tx, task.ownerId);
    const job = await lockJobOfClaim(tx, task.id, task.claim);
    if (!job || !(await finish(tx, task, {}))) throw new ClaimLost("This job is no longer this worker's.");
    const published = await publish(tx);
    await endCompleted(tx, job, published);
    await insertTasks(tx, job.id, job.attempt, afterwork);
    await sendReady(tx, job.id);
    return published;
  });
}

/** Lets afterwork add to what its job has published. Throws ClaimLost when the job is gone or the task is another's. */
export function addToPublished(task: ClaimedTask, add: (tx: Tx) => Promise<void>): Promise<void> {
  return inTransaction(async (tx) => {
    const job = await lockJobOfClaim(tx, task.id, task.claim);
    if (job?.status !== "completed") throw new ClaimLost("This task is no longer this worker's.");
    await add(tx);
  });
}

/**
 * Settles a task that failed: again after a pause, or, the third time, when doing it again is no use, or when the caller
 * says it is over (`final`), the end of its job. Afterwork that fails ends by itself: its film is there.
 */
export async function failTask(
  task: ClaimedTask,
  message: TaskMessage,
  error: JobError,
  final = false,
): Promise<"again" | "failed"> {
  return inTransaction(async (tx) => {
    await lockOwner(tx, task.ownerId);
    const job = await lockJobOfClaim(tx, task.id, task.claim);
    const row = job && (await noteFailure(tx, task, error));
    if (!row) throw new ClaimLost("This task is no longer this worker's.");
    await takeOff(tx, message);
    if (!final && error.retryable && row.failures < MOST_FAILURES) {
      await sendAgain(tx, row, 2 ** (row.failures - 1));
      return "again";
    }
    if (isAfterwork(task.step)) await giveUp(tx, task.id);
    else await failJob(tx, job, error, task.id);
    return "failed";
  });
}

/** Puts a task back for another worker, at once and without counting against it. */
export async function releaseTask(task: ClaimedTask, message: TaskMessage): Promise<void> {
  await inTransaction(async (tx) => {
    const job = await lockJob(tx, task.jobId);
    const row = job && (await tx.task.findFirst({ where: { id: task.id, claim: task.claim, status: "running" } }));
    await completeTicket(tx, message);
    if (row) await sendAgain(tx, row);
  });
}

/** Whether this is a task of a completed job, to be done when nothing else waits. */
export const isAfterworkTask = (taskId: string): Promise<boolean> =>
  inTransaction(async (tx) => {
    const task = await findTask(tx, taskId);
    return task !== null && isAfterwork(task.step);
  });

/** Puts a message of afterwork off for some seconds, its task untaken. */
export async function putOff(taskId: string, message: TaskMessage, seconds: number): Promise<void> {
  await inTransaction(async (tx) => {
    const task = await findTask(tx, taskId);
    const job = task && (await lockJob(tx, task.jobId));
    await completeTicket(tx, message);
    const row = job && (await tx.task.findFirst({ where: { id: taskId, ticket: message.id, status: "ready" } }));
    if (row) await sendAgain(tx, row, seconds);
  });
}
