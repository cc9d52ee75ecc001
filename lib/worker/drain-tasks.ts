import { settings } from "#lib/config/settings";
import { boss } from "#lib/queue/boss";
import { taskQueue } from "#lib/queue/task-queues";
import { choreTable } from "#lib/worker/chores/chore-table";
import { doChores } from "#lib/worker/chores/do-chores";
import { runTask, type TaskOutcome } from "#lib/worker/run-task";
import { sweepNow } from "#lib/worker/running/keep-house";
import { makeWay } from "#lib/worker/running/make-way";
import { postDue } from "#lib/worker/running/post-messages";
import { watchClaims } from "#lib/worker/running/watch-claims";
import { productSetup, type WorkerSetup } from "#lib/worker/setup";

const HEARTBEAT_MS = 2000;

export interface DrainOptions {
  /** No task is begun after so many seconds; those that run are brought to their end. */
  seconds: number;
  setup?: WorkerSetup;
}

/** Works on what is due until nothing is: the engine of hosts that only call a URL now and then. Counts outcomes. */
export async function drainTasks({ seconds, setup = productSetup }: DrainOptions): Promise<Record<string, number>> {
  const queue = await boss();
  await queue.supervise(taskQueue);
  await sweepNow();
  const until = Date.now() + seconds * 1000;
  const outcomes: Record<string, number> = {};
  const claims = await watchClaims();
  const way = makeWay();
  const drain = async (): Promise<void> => {
    while (Date.now() < until) {
      const outcome = await runNext(setup);
      if (outcome === undefined) return;
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }
  };
  try {
    // A task that ends may release others after its neighbours have found nothing: each round starts them all again.
    for (let before = -1; before !== total(outcomes) && Date.now() < until; ) {
      before = total(outcomes);
      await Promise.all(Array.from({ length: settings().WORKER_CONCURRENCY }, drain));
    }
  } finally {
    claims.stop();
    way.stop();
  }
  await postDue();
  await doChores(choreTable, AbortSignal.timeout(Math.max(1000, until - Date.now())));
  return outcomes;
}

const total = (outcomes: Record<string, number>): number => Object.values(outcomes).reduce((a, b) => a + b, 0);

async function runNext(setup: WorkerSetup): Promise<TaskOutcome | undefined> {
  const queue = await boss();
  const [message] = await queue.fetch(taskQueue);
  if (!message) return undefined;
  const lost = new AbortController();
  const heartbeat = setInterval(async () => {
    const [held] = await queue.findJobs(taskQueue, { id: message.id }).catch(() => []);
    if (held && (held.state !== "active" || held.retryCount !== message.retryCount)) lost.abort();
    else await queue.touch(taskQueue, message).catch(() => undefined);
  }, HEARTBEAT_MS);
  try {
    const outcome = await runTask(message, setup, lost.signal);
    await queue.complete(taskQueue, message);
    return outcome;
  } catch (error) {
    await queue.fail(taskQueue, message);
    throw error;
  } finally {
    clearInterval(heartbeat);
  }
}
