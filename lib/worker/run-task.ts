import type { StageName } from "#lib/contracts/stages";
import { Failure, isFailure } from "#lib/errors/failure";
import { toJobError } from "#lib/errors/to-job-error";
import { type ClaimedTask, claimTask } from "#lib/jobs/claim-task";
import { askOwner, putBack } from "#lib/jobs/pause-task";
import {
  ClaimLost,
  failTask,
  finishTask,
  isAfterworkTask,
  putOff,
  releaseTask,
  type TaskMessage,
} from "#lib/jobs/settle-task";
import { log } from "#lib/log/log";
import { processName } from "#lib/pipelines/process-name";
import { TaskTicket } from "#lib/queue/task-queues";
import { runStep } from "#lib/worker/running/run-step";
import { enterTask, takeAfterworkPlace } from "#lib/worker/running/running-tasks";
import { isPause } from "#lib/worker/running/stop-reasons";
import type { WorkerSetup } from "#lib/worker/setup";

/** Where a failure belongs that comes before any stage was begun. */
const firstStage = { plan: "ground", scene: "draw", finish: "assemble", rendition: "publish" } as const;

export type TaskOutcome = "void" | "done" | "again" | "failed" | "released" | "lost" | "later" | "asked";

/** Afterwork is done one at a time in a process: a place stays free for films that people wait for. */
const putOffSeconds = 2;

/**
 * Does what a message asks for: takes its task up, runs the step, and settles the task in one transaction. `lost` tells
 * that the queue has given the message to somebody else. Throws only when the database is out of reach.
 */
export async function runTask(
  message: TaskMessage & { data: unknown },
  setup: WorkerSetup,
  lost: AbortSignal,
): Promise<TaskOutcome> {
  const { taskId } = TaskTicket.parse(message.data);
  using place = (await isAfterworkTask(taskId)) ? takeAfterworkPlace() : undefined;
  if (place?.taken) {
    await putOff(taskId, message, putOffSeconds);
    return "later";
  }
  const task = await claimTask(taskId, message.id, processName);
  if (!task) return "void";
  const { jobId, key } = task;
  log("worker").info({ jobId, key }, "task begun");
  try {
    const outcome = await settled(task, message, setup, lost);
    log("worker").info({ jobId, key, outcome }, "task ended");
    return outcome;
  } catch (error) {
    if (!(error instanceof ClaimLost)) throw error;
    log("worker").info({ jobId, key }, "task is another's, or its job is over");
    return "lost";
  }
}

async function settled(
  task: ClaimedTask,
  message: TaskMessage,
  setup: WorkerSetup,
  lost: AbortSignal,
): Promise<TaskOutcome> {
  using entry = enterTask(task);
  const deadline = AbortSignal.timeout(Math.max(1, task.deadline.getTime() - Date.now()));
  const signal = AbortSignal.any([entry.signal, lost, deadline]);
  let stage: StageName = firstStage[task.step];
  let outcome: Awaited<ReturnType<typeof runStep>>;
  try {
    outcome = await runStep(task, setup, signal, (begun) => {
      stage = begun;
    });
  } catch (error) {
    return settleFailure(task, message, error, { stage, stop: entry.signal, lost, deadline });
  }
  if (outcome.published) return "done";
  const { end } = outcome;
  if ("again" in end) {
    await putBack(task, message, end.again.inSeconds);
    return "later";
  }
  if ("ask" in end) {
    await askOwner(task, message, end.ask);
    return "asked";
  }
  await finishTask(task, message, end.spawn ?? []);
  return "done";
}

async function settleFailure(
  task: ClaimedTask,
  message: TaskMessage,
  error: unknown,
  { stage, stop, lost, deadline }: { stage: StageName; stop: AbortSignal; lost: AbortSignal; deadline: AbortSignal },
): Promise<TaskOutcome> {
  if (stop.aborted && isPause(stop.reason)) {
    await releaseTask(task, message);
    return "released";
  }
  if (stop.aborted || lost.aborted || error instanceof ClaimLost) return "lost";
  const late = deadline.aborted;
  const failure = late ? new Failure("DEADLINE_EXCEEDED") : error;
  log("worker").warn({ jobId: task.jobId, key: task.key, error: wordsOf(error) }, "task failed");
  return failTask(task, message, toJobError(failure, stage), late || (isFailure(error) && error.final));
}

/** For the log only: with the stack, and what caused it. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? String(error.stack) : `${error.stack}\ncaused by ${wordsOf(error.cause)}`;
}
