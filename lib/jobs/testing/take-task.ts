import { randomUUID } from "node:crypto";
import { ensureOwner } from "#lib/accounts/owner-store";
import type { JobInput } from "#lib/contracts/job-input";
import { ExplainerInput } from "#lib/contracts/job-input";
import { useTestDatabase } from "#lib/database/test-database";
import { type ClaimedTask, claimTask } from "#lib/jobs/claim-task";
import { createJob, type NewJob } from "#lib/jobs/create-job";
import type { TaskMessage } from "#lib/jobs/settle-task";
import { boss, closeBoss } from "#lib/queue/boss";
import { installQueue } from "#lib/queue/install-queue";
import { TaskTicket, taskQueue } from "#lib/queue/task-queues";

/** Call at the top of a test file: a database with the product's tables and the queue's. */
export const useJobDatabase = (): void => useTestDatabase({ prepare: installQueue, release: closeBoss });

export async function newOwner(): Promise<string> {
  const id = `guest-${randomUUID()}`;
  await ensureOwner({ kind: "guest", ownerId: id });
  return id;
}

export const orderOf = (topic: string): JobInput => ({
  kind: "explainer",
  version: 1,
  explainer: ExplainerInput.parse({ topic }),
});

export async function newJob(ownerId: string, order: Partial<NewJob> = {}): Promise<string> {
  return (await createJob({ ownerId, input: orderOf("Waves on a string"), ...order })).jobId;
}

export type Taken = ClaimedTask & { message: TaskMessage };

/** What a worker does: fetches the next message and takes its task up. Void messages are put away. */
export async function takeTask(worker = "test"): Promise<Taken | undefined> {
  const queue = await boss();
  for (;;) {
    const [message] = await queue.fetch(taskQueue);
    if (!message) return undefined;
    const task = await claimTask(TaskTicket.parse(message.data).taskId, message.id, worker);
    if (task) return { ...task, message };
    await queue.complete(taskQueue, message);
  }
}

/** As `takeTask`, where there must be one. */
export async function mustTake(key?: string): Promise<Taken> {
  const task = await takeTask();
  if (!task || (key !== undefined && task.key !== key))
    throw new Error(`expected ${key ?? "a task"}, got ${task?.key}`);
  return task;
}

/** Puts away whatever earlier tests left on the queue. */
export async function clearQueue(): Promise<void> {
  await (await boss()).deleteAllJobs(taskQueue);
}
