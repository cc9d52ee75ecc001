import { boss } from "#lib/queue/boss";
import { queueSchema, taskQueue } from "#lib/queue/task-queues";

/** Whether a message waits that may be taken now and is more than afterwork. */
export async function hasUrgent(): Promise<boolean> {
  const { rows } = await (await boss()).getDb().executeSql(
    `select 1 from ${queueSchema}.job
      where name = $1 and state in ('created', 'retry') and priority >= 0 and start_after <= now() limit 1`,
    [taskQueue],
  );
  return rows.length > 0;
}
