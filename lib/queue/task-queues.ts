import { z } from "zod";

export const queueSchema = "pgboss";
export const taskQueue = "task";
/** Where messages end that died with every worker that took them; the sweep finds their tasks. */
export const deadTaskQueue = "task-dead";

/** Retries are for workers that die; a task's own failures are counted in its row. */
export const taskQueueOptions = {
  notify: true,
  heartbeatSeconds: 10,
  retryLimit: 100,
  retryDelay: 0,
  retryBackoff: false,
  deleteAfterSeconds: 3600,
} as const;

/**
 * A film that is nearly done goes before one that is begun, and everything before what makes more of a finished one. A
 * person's priority only orders that person's own jobs.
 */
export const stepPriority = { rendition: -10, plan: 0, scene: 10, finish: 20 } as const;
export type QueuedStep = keyof typeof stepPriority;

/** All that a message carries: which task it may run. */
export const TaskTicket = z.object({ taskId: z.string() });
export type TaskTicket = z.infer<typeof TaskTicket>;
