import { setTimeout as wait } from "node:timers/promises";
import type { WorkHandler } from "pg-boss";
import { settings } from "#lib/config/settings";
import { log } from "#lib/log/log";
import { sweepWorkFolders } from "#lib/pipelines/work-folder";
import { boss } from "#lib/queue/boss";
import { stepPriority, taskQueue } from "#lib/queue/task-queues";
import { runTask } from "#lib/worker/run-task";
import { keepHouse } from "#lib/worker/running/keep-house";
import { makeWay } from "#lib/worker/running/make-way";
import { postMessages } from "#lib/worker/running/post-messages";
import { workRoot } from "#lib/worker/running/run-step";
import { runningTasks, stopTasks } from "#lib/worker/running/running-tasks";
import { watchOrders } from "#lib/worker/running/stop-orders";
import { Shutdown } from "#lib/worker/running/stop-reasons";
import { watchClaims } from "#lib/worker/running/watch-claims";
import { productSetup, type WorkerSetup } from "#lib/worker/setup";

export interface Worker {
  readonly startedAt: Date;
  /** Looks for work at once, without waiting for the next look. */
  wake(): void;
  /** Puts what runs back on the queue, for another worker to go on with, and stops looking for more. */
  stop(): Promise<void>;
}

declare global {
  // On the global object: started from one bundle, asked about from another.
  var reelwrightWorker: Promise<Worker> | undefined;
}

/** Steps that do not heed their signal are left behind after so long; their claims lapse by themselves. */
const STOP_WITHIN_MS = 8000;
/** The shortest that the queue allows. */
const LOOK_EVERY_SECONDS = 0.5;
const HEARTBEAT_SECONDS = 2;

/** The worker of this process, if it has one. */
export const worker = (): Promise<Worker> | undefined => globalThis.reelwrightWorker;

/** Begins to work on tasks in this process, WORKER_CONCURRENCY at once and PLANNING_CONCURRENCY plans beside them. Starting it again answers the same worker. */
export function startWorker(setup: WorkerSetup = productSetup): Promise<Worker> {
  globalThis.reelwrightWorker ??= begin(setup).catch((error: unknown) => {
    globalThis.reelwrightWorker = undefined;
    throw error;
  });
  return globalThis.reelwrightWorker;
}

async function begin(setup: WorkerSetup): Promise<Worker> {
  const queue = await boss();
  await sweepWorkFolders(workRoot());
  const claims = await watchClaims();
  const orders = await watchOrders();
  const house = await keepHouse();
  const way = makeWay();
  const post = await postMessages();
  const options = {
    localConcurrency: settings().WORKER_CONCURRENCY,
    pollingIntervalSeconds: LOOK_EVERY_SECONDS,
    notifyPollingIntervalSeconds: LOOK_EVERY_SECONDS,
    heartbeatRefreshSeconds: HEARTBEAT_SECONDS,
  };
  const run: WorkHandler<unknown> = async (messages) => {
    for (const message of messages) await runTask(message, setup, message.signal);
  };
  const workId = await queue.work(taskQueue, options, run);
  // Speech and vendors' answers wait for no drawing: they have places that nothing else takes.
  const planning = settings().PLANNING_CONCURRENCY;
  const { plan } = stepPriority;
  const only = { ...options, localConcurrency: planning, minPriority: plan, maxPriority: plan };
  const planId = planning > 0 ? await queue.work(taskQueue, only, run) : undefined;
  log("worker").info({ concurrency: options.localConcurrency }, "worker started");
  return {
    startedAt: new Date(),
    wake: () => {
      queue.notifyWorker(workId);
      if (planId !== undefined) queue.notifyWorker(planId);
    },
    stop: async () => {
      globalThis.reelwrightWorker = undefined;
      house.stop();
      way.stop();
      post.stop();
      orders.stop();
      let looks = true;
      const ended = queue.offWork(taskQueue, { wait: true }).finally(() => {
        looks = false;
      });
      // Again and again: a look that was under way may still take a task up.
      for (const until = Date.now() + STOP_WITHIN_MS; looks && Date.now() < until; await wait(20)) {
        stopTasks(new Shutdown());
      }
      if (!looks) await ended;
      claims.stop();
      log("worker").info({ left: runningTasks().length }, "worker stopped");
    },
  };
}
