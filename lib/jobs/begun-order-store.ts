import type { Tx } from "#lib/database/transaction";

/** How much of a job vendors have begun with, or done; what this machine does by itself does not count. */
export const countBegunOrders = (tx: Tx, jobId: string): Promise<number> =>
  tx.vendorOperation.count({
    where: { jobId, provider: { not: "local" }, state: { in: ["starting", "started", "succeeded", "unknown"] } },
  });
