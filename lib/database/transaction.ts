import { db } from "#lib/database/client";
import type { Prisma } from "#lib/database/generated/client";

/** An open transaction, handed to stores and to the queue; opaque to everyone else. */
export type Tx = Prisma.TransactionClient;

/** Runs `work` in one transaction: all of it happens, or, when it throws, none. */
export function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return db().$transaction(work, { maxWait: 10_000, timeout: 30_000 });
}
