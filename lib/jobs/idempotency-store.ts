import type { Tx } from "#lib/database/transaction";

/** What a caller's key stands for already. The owner's lock is held. */
export const findKey = (tx: Tx, ownerId: string, key: string) =>
  tx.idempotencyKey.findUnique({ where: { ownerId_key: { ownerId, key } } });

export const insertKey = (tx: Tx, row: { ownerId: string; key: string; requestHash: string; jobId: string }) =>
  tx.idempotencyKey.create({ data: row });
