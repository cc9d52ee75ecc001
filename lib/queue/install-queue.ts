import { PgBoss } from "pg-boss";
import { databaseUrl } from "#lib/database/url";
import { deadTaskQueue, queueSchema, taskQueue, taskQueueOptions } from "#lib/queue/task-queues";

/** Makes or upgrades the queue's own tables and the product's queues. Runs beside the migrations, one process at a time. */
export async function installQueue(): Promise<void> {
  const installer = new PgBoss({
    connectionString: databaseUrl(),
    schema: queueSchema,
    schedule: false,
    supervise: false,
    max: 2,
  });
  installer.on("error", () => undefined);
  await installer.start();
  try {
    await installer.createQueue(deadTaskQueue);
    await installer.createQueue(taskQueue, { ...taskQueueOptions, deadLetter: deadTaskQueue });
    await installer.updateQueue(taskQueue, { ...taskQueueOptions, deadLetter: deadTaskQueue });
  } finally {
    await installer.stop({ graceful: false });
  }
}
