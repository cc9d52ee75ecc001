import { z } from "zod";
import { boss } from "#lib/queue/boss";
import { queueSchema, taskQueue } from "#lib/queue/task-queues";

const Row = z.object({ id: z.string() });

/** Which of these messages the queue still holds for a worker, or a worker still holds. */
export async function liveTickets(tickets: readonly string[]): Promise<ReadonlySet<string>> {
  if (tickets.length === 0) return new Set();
  const { rows } = await (await boss()).getDb().executeSql(
    `select id from ${queueSchema}.job
      where name = $1 and id = any($2::uuid[]) and state in ('created', 'retry', 'active')`,
    [taskQueue, tickets],
  );
  return new Set(rows.map((row) => Row.parse(row).id));
}
