import { fromPrisma } from "pg-boss";
import { z } from "zod";
import type { Tx } from "#lib/database/transaction";
import { boss } from "#lib/queue/boss";
import { taskQueue } from "#lib/queue/task-queues";

const Affected = z.object({ affected: z.number() });

/** Takes a message off the queue within a transaction. False when this take-up no longer holds it. */
export async function completeTicket(tx: Tx, message: { id: string; retryCount: number }): Promise<boolean> {
  const answer = await (await boss()).complete(taskQueue, message, null, { db: fromPrisma(tx) });
  return Affected.parse(answer).affected === 1;
}
