import { inTransaction } from "#lib/database/transaction";
import { Failure } from "#lib/errors/failure";
import { toJobError } from "#lib/errors/to-job-error";
import { admitJobs } from "#lib/jobs/admit-jobs";
import { failJob } from "#lib/jobs/end-job";
import { lockJob, lockOwner } from "#lib/jobs/job-store";
import { isAfterwork, worksWhile } from "#lib/jobs/state-table";
import { lateJobs, ownersInLine, stuckJobs } from "#lib/jobs/sweep-store";
import { findTask, giveUp, sendAgain, standingTasks, tasksUnderWay } from "#lib/jobs/task-store";
import { liveTickets } from "#lib/queue/live-tickets";

/** A message younger than this may still be on its way into the queue's own table. */
const SETTLING_MS = 10_000;
/** A task that this many workers took up and none brought to an end is not tried for ever. */
const MOST_RUNS = 100;

export interface Swept {
  late: number;
  resent: number;
  givenUp: number;
}

export interface SweepOptions {
  settlingMs?: number;
  /** Whether the worker of this name is known to be dead: its tasks need not wait until the queue notices. */
  isGone?: (worker: string) => boolean;
}

/**
 * Mends what was lost between the rows and the queue: ends jobs past their deadline, sends tasks anew that no message
 * stands for, gives up tasks that wear workers out, and lets jobs in where places are free. Safe to run in every worker.
 */
export async function sweepJobs({ settlingMs = SETTLING_MS, isGone = () => false }: SweepOptions = {}): Promise<Swept> {
  const swept: Swept = { late: 0, resent: 0, givenUp: 0 };
  for (const job of await lateJobs()) {
    if (await endWith(job, new Failure("DEADLINE_EXCEEDED"))) swept.late += 1;
  }
  const standing = await standingTasks(new Date(Date.now() - settlingMs));
  const live = await liveTickets(standing.flatMap(({ ticket }) => ticket ?? []));
  for (const task of standing) {
    const worn = task.runs >= MOST_RUNS;
    if (worn && (await (isAfterwork(task.step) ? drop(task.id) : endWith(jobOf(task), wornOut())))) swept.givenUp += 1;
    if (!worn && !live.has(task.ticket ?? "") && (await resend(task))) swept.resent += 1;
  }
  for (const task of await tasksUnderWay()) {
    if (task.worker && isGone(task.worker) && (await resend(task))) swept.resent += 1;
  }
  for (const job of await stuckJobs()) await endWith(job, wornOut());
  for (const ownerId of await ownersInLine()) {
    await inTransaction(async (tx) => {
      await lockOwner(tx, ownerId);
      await admitJobs(tx, ownerId);
    });
  }
  return swept;
}

const jobOf = ({ jobId, job }: { jobId: string; job: { ownerId: string } }) => ({ id: jobId, ownerId: job.ownerId });

async function drop(taskId: string): Promise<true> {
  await inTransaction((tx) => giveUp(tx, taskId));
  return true;
}

const wornOut = () =>
  new Failure("INTERNAL_ERROR", { message: "The work on this was interrupted too often and was given up. Try again." });

function endWith(job: { id: string; ownerId: string }, failure: Failure): Promise<boolean> {
  return inTransaction(async (tx) => {
    await lockOwner(tx, job.ownerId);
    const row = await lockJob(tx, job.id);
    if (row?.status !== "processing" && row?.status !== "queued") return false;
    await failJob(tx, row, toJobError(failure, row.currentStage ?? undefined));
    return true;
  });
}

/** Only if it still stands as it was seen. */
function resend(seen: { id: string; jobId: string; ticket: string | null }): Promise<boolean> {
  return inTransaction(async (tx) => {
    const job = await lockJob(tx, seen.jobId);
    const task = await findTask(tx, seen.id);
    const same = task?.ticket === seen.ticket && (task?.status === "ready" || task?.status === "running");
    if (!same || !job || !worksWhile(task.step, job.status)) return false;
    await sendAgain(tx, task);
    return true;
  });
}
