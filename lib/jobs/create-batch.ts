import { Failure } from "#lib/errors/failure";
import { type NewOrders, takeIn } from "#lib/jobs/take-in";

/** Takes several orders in, all or none; they bear one batch id. Throws as `takeIn` does. */
export async function createBatch(
  orders: Omit<NewOrders, "batch">,
): Promise<{ batchId: string; jobIds: string[]; replayed: boolean }> {
  const { batchId, jobIds, replayed } = await takeIn({ ...orders, batch: true });
  if (batchId === null) throw new Failure("INTERNAL_ERROR");
  return { batchId, jobIds, replayed };
}
