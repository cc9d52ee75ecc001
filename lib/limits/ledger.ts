import { Micros, type PurchaseItem } from "#lib/contracts/money";
import type { Tx } from "#lib/database/transaction";
import { Failure } from "#lib/errors/failure";
import { capOf, whyNot, whyNotAsGuest } from "#lib/limits/caps";
import {
  everybody,
  findPurchase,
  insertEntry,
  type JobSums,
  monthNow,
  moveBalance,
  type NewEntry,
  sumsOfJob,
} from "#lib/limits/ledger-store";

// Every movement is a line of the ledger and, in the same transaction, an addition to two balances: the owner's, then
// everybody's, always in that order. A job's money counts in the month in which it was reserved.

const nothing = { reserved: 0, spent: 0 };

interface Movement {
  ownerId: string;
  month: string;
  reserved: number;
  spent: number;
}

async function move(tx: Tx, { ownerId, month, reserved, spent }: Movement): Promise<void> {
  for (const who of [ownerId, everybody]) {
    const after = await moveBalance(tx, who, month, { reserved, spent });
    const why = whyNot(who === everybody ? "everybody" : "owner", await capOf(who, tx), after);
    // What is held already may be spent, whatever the cap has become.
    if (reserved > 0 && why !== undefined) {
      throw new Failure("BUDGET_EXCEEDED", { message: why, retryAfterSeconds: secondsToNext(month) });
    }
  }
  if (reserved <= 0) return;
  // Everybody's balance is held, so that no other guest's moves meanwhile.
  const why = await whyNotAsGuest(ownerId, month, 0, tx);
  if (why !== undefined)
    throw new Failure("BUDGET_EXCEEDED", { message: why, retryAfterSeconds: secondsToNext(month) });
}

/** Until the month after one such as `2026-11` begins, in UTC. */
function secondsToNext(month: string): number {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return Math.max(1, Math.ceil((Date.UTC(year, number, 1) - Date.now()) / 1000));
}

export interface Reservation {
  ownerId: string;
  /** The job, or the order for a character. */
  jobId: string;
  attempt: number;
  amountMicros: number;
  /** Named where it is no job's: it is not counted among the paid jobs of an hour. */
  item?: PurchaseItem;
}

/**
 * Holds the most that a job's attempt can cost, once. Nothing is written for what is free.
 * Throws BUDGET_EXCEEDED when a cap of the month would be passed.
 */
export async function reserve(tx: Tx, { ownerId, jobId, attempt, amountMicros, item }: Reservation): Promise<void> {
  if (Micros.parse(amountMicros) === 0) return;
  const month = await monthNow(tx);
  const purchaseKey = keyOf(ownerId, `reserve/${jobId}/${attempt}`);
  await moveBalance(tx, ownerId, month, nothing);
  if (await findPurchase(tx, purchaseKey, "reserve")) return;
  await hold(tx, { ownerId, jobId, month, amountMicros, item, purchaseKey });
}

async function hold(tx: Tx, entry: Omit<NewEntry, "kind">): Promise<void> {
  const { ownerId, month, amountMicros } = entry;
  await insertEntry(tx, { ...entry, kind: "reserve" });
  await move(tx, { ownerId, month, reserved: amountMicros, spent: 0 });
}

export interface Purchase {
  ownerId: string;
  /** What it is bought for; its reservation pays. */
  jobId?: string;
  amountMicros: number;
  provider: string;
  item: PurchaseItem;
  /** Names the purchase among the owner's: the same again costs nothing. */
  purchaseKey: string;
}

/**
 * Writes down what was bought. The job's reservation pays; what it does not cover must find room below the caps.
 * Answers false when the purchase is written down already: it was paid for. Throws BUDGET_EXCEEDED.
 */
export async function spend(tx: Tx, purchase: Purchase): Promise<boolean> {
  const { jobId } = purchase;
  const amountMicros = Micros.parse(purchase.amountMicros);
  if (amountMicros === 0) return true;
  const sums = jobId === undefined ? [] : await sumsOfJob(tx, jobId);
  const { ownerId = purchase.ownerId, month = await monthNow(tx) } = payerOf(sums) ?? {};
  const purchaseKey = keyOf(ownerId, purchase.purchaseKey);
  await moveBalance(tx, ownerId, month, nothing);
  if (await findPurchase(tx, purchaseKey, "spend")) return false;
  const open = jobId === undefined ? 0 : openIn(await sumsOfJob(tx, jobId), ownerId, month);
  const { provider, item } = purchase;
  const line = { ownerId, jobId, month, provider, item, purchaseKey };
  if (amountMicros > open) await hold(tx, { ...line, amountMicros: amountMicros - open });
  await insertEntry(tx, { ...line, kind: "spend", amountMicros });
  await move(tx, { ownerId, month, reserved: -amountMicros, spent: amountMicros });
  return true;
}

/** Gives back what a job has reserved and not spent. Again is nothing. Answers how much it was. */
export async function release(tx: Tx, jobId: string): Promise<number> {
  let released = 0;
  for (const { ownerId, month } of await sumsOfJob(tx, jobId)) {
    await moveBalance(tx, ownerId, month, nothing);
    const amountMicros = openIn(await sumsOfJob(tx, jobId), ownerId, month);
    if (amountMicros === 0) continue;
    await insertEntry(tx, { ownerId, jobId, month, kind: "release", amountMicros });
    await move(tx, { ownerId, month, reserved: -amountMicros, spent: 0 });
    released += amountMicros;
  }
  return released;
}

/**
 * Corrects a purchase after the vendor's bill, by a difference of either sign, once. A bill is a fact: it counts past a
 * cap too, but never takes back more than was spent. Answers the difference that was written.
 */
export async function adjust(tx: Tx, purchase: Omit<Purchase, "amountMicros"> & { byMicros: number }): Promise<number> {
  const { jobId, provider, item, byMicros } = purchase;
  const sums = jobId === undefined ? [] : await sumsOfJob(tx, jobId);
  const ownerId = payerOf(sums)?.ownerId ?? purchase.ownerId;
  const purchaseKey = keyOf(ownerId, purchase.purchaseKey);
  const spent = await findPurchase(tx, purchaseKey, "spend");
  if (!spent) throw new Error(`No purchase ${purchaseKey} to correct.`);
  const { month } = spent;
  await moveBalance(tx, ownerId, month, nothing);
  const before = await findPurchase(tx, purchaseKey, "adjust");
  if (before) return before.micros;
  const amountMicros = Math.max(-spent.micros, byMicros);
  if (amountMicros === 0) return 0;
  await insertEntry(tx, { ownerId, jobId, month, kind: "adjust", amountMicros, provider, item, purchaseKey });
  await move(tx, { ownerId, month, reserved: 0, spent: amountMicros });
  return amountMicros;
}

/** Whose money a job has left, else whoever paid last. */
const payerOf = (sums: readonly JobSums[]): JobSums | undefined => sums.findLast(({ open }) => open > 0) ?? sums.at(-1);

const openIn = (sums: readonly JobSums[], ownerId: string, month: string): number =>
  sums.find((one) => one.ownerId === ownerId && one.month === month)?.open ?? 0;

// Keys are the owner's own: nobody can take another's.
const keyOf = (ownerId: string, key: string): string => `${ownerId}/${key}`;
