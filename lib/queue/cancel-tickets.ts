import { fromPrisma } from "pg-boss";
import type { Tx } from "#lib/database/transaction";
import { boss } from "#lib/queue/boss";
import { taskQueue } from "#lib/queue/task-queues";

/** Voids messages within a transaction: nobody takes them any more, and who holds one loses its claim. */
export async function cancelTickets(tx: Tx, tickets: readonly string[]): Promise<void> {
  if (tickets.length === 0) return;
  await (await boss()).cancel(taskQueue, [...tickets], { db: fromPrisma(tx) });
}
