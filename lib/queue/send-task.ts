import { fromPrisma } from "pg-boss";
import { settings } from "#lib/config/settings";
import type { Tx } from "#lib/database/transaction";
import { boss } from "#lib/queue/boss";
import { type QueuedStep, stepPriority, type TaskTicket, taskQueue } from "#lib/queue/task-queues";

export interface TaskMessage {
  taskId: string;
  /** Id of the message itself; the task's row names the one that counts. */
  ticket: string;
  step: QueuedStep;
  /** Seconds to wait before a worker may take it. */
  delaySeconds?: number;
}

/** pg-boss refuses a day or more. */
const dayLess = 86_399;

/** Puts a task's message on the queue, within the transaction that made or released the task. */
export async function sendTask(tx: Tx, { taskId, ticket, step, delaySeconds }: TaskMessage): Promise<void> {
  const queue = await boss();
  const data: TaskTicket = { taskId };
  const sent = await queue.send(taskQueue, data, {
    id: ticket,
    priority: stepPriority[step],
    expireInSeconds: Math.min(settings().JOB_DEADLINE_SECONDS + 60, dayLess),
    startAfter: delaySeconds,
    db: fromPrisma(tx),
  });
  if (sent === null) throw new Error(`The queue did not take the message ${ticket}.`);
}
