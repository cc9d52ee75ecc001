import { inTransaction } from "#lib/database/transaction";
import { claimNext, forgetOld, settle } from "#lib/webhooks/delivery-store";
import { retryAfterSeconds } from "#lib/webhooks/retry-schedule";
import { sendMessage } from "#lib/webhooks/sending/send-message";

/** So many failed messages in a row, each tried for three days, and nobody is listening any more. */
const mostFailures = 5;
const lanes = 4;
const keptDays = 30;

export interface DeliverOptions {
  /** What the secrets are sealed with. */
  key: Uint8Array;
  signal?: AbortSignal;
  /** A test's clock; without one the database's counts. */
  at?: Date;
  /** From 0 to 1, for the jitter. */
  random?: () => number;
}

export interface Delivered {
  delivered: number;
  failed: number;
}

/** Sends all that is due, four at once, until nothing is. Safe to run in every worker. */
export async function deliverDue(options: DeliverOptions): Promise<Delivered> {
  const counts: Delivered = { delivered: 0, failed: 0 };
  const lane = async (): Promise<void> => {
    while (!options.signal?.aborted) {
      const sent = await deliverNext(options);
      if (sent === undefined) return;
      counts[sent] += 1;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return counts;
}

/** Forgets messages that came to their end more than thirty days ago. */
export const forgetOldDeliveries = (): Promise<number> => forgetOld(keptDays);

async function deliverNext({
  key,
  signal,
  at,
  random = Math.random,
}: DeliverOptions): Promise<keyof Delivered | undefined> {
  const claim = await claimNext(at);
  if (claim === undefined) return undefined;
  const { attempt, askedSeconds } = await sendMessage(claim, key, signal);
  // Stopped in the middle: another worker follows when the lease is over.
  if (signal?.aborted && attempt.error !== undefined) return undefined;
  const gone = attempt.status === 410;
  const over = attempt.error === undefined || gone;
  const againInSeconds = over ? undefined : retryAfterSeconds(claim.attempts, random(), askedSeconds);
  await inTransaction((tx) => settle(tx, claim, { attempt, againInSeconds, gone }, mostFailures));
  return attempt.error === undefined ? "delivered" : "failed";
}
