import { settings } from "#lib/config/settings";
import { processName } from "#lib/pipelines/process-name";
import { boss } from "#lib/queue/boss";
import { taskQueue } from "#lib/queue/task-queues";
import { runningTasks } from "#lib/worker/running/running-tasks";
import { worker } from "#lib/worker/start-worker";

export interface WorkerState {
  name: string;
  role: string;
  /** Whether this process looks for work by itself; others work when they are called. */
  looping: boolean;
  concurrency: number;
  running: { jobId: string; task: string; seconds: number }[];
  /** Messages that any worker may take, and those being worked on anywhere. */
  queue: { ready: number; active: number };
}

/** What the worker of this process is doing, and what waits for it. */
export async function workerState(): Promise<WorkerState> {
  const [stats] = await (await boss()).getQueueStats(taskQueue, { force: true });
  const now = Date.now();
  return {
    name: processName,
    role: settings().ROLE,
    looping: worker() !== undefined,
    concurrency: settings().WORKER_CONCURRENCY,
    running: runningTasks().map(({ task, since }) => ({
      jobId: task.jobId,
      task: task.key,
      seconds: (now - since.getTime()) / 1000,
    })),
    queue: { ready: stats?.readyCount ?? 0, active: stats?.activeCount ?? 0 },
  };
}
