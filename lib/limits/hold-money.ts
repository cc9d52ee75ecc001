import { settings } from "#lib/config/settings";
import type { Tx } from "#lib/database/transaction";
import { Failure } from "#lib/errors/failure";
import { guestsAreLocal } from "#lib/limits/guests-are-local";
import { type Reservation, reserve } from "#lib/limits/ledger";
import { isGuest, paidJobsInHour, sumsOfJob } from "#lib/limits/ledger-store";

/**
 * Lets a job begin that vendors are paid for, and holds its money; what is free passes. The owner's lock is held. A job
 * that is tried again is asked the same as a new one, and holds what it can still cost: what it has bought is kept.
 * Throws FORBIDDEN, RATE_LIMIT_EXCEEDED or BUDGET_EXCEEDED.
 */
export async function holdMoney(tx: Tx, reservation: Reservation): Promise<void> {
  const { ownerId, jobId, amountMicros } = reservation;
  if (amountMicros === 0) return;
  await checkMaySpend(tx, ownerId);
  const most = settings().PAID_JOBS_PER_HOUR;
  const { jobs, oldestSeconds } = await paidJobsInHour(tx, ownerId, jobId);
  if (jobs >= most) {
    throw new Failure("RATE_LIMIT_EXCEEDED", {
      message: `${most} paid films may be ordered in an hour; wait a little, or order one that this machine makes by itself.`,
      retryAfterSeconds: Math.max(1, Math.ceil(3600 - oldestSeconds)),
    });
  }
  const bought = (await sumsOfJob(tx, jobId)).reduce((sum, { spent }) => sum + spent, 0);
  await reserve(tx, { ...reservation, amountMicros: Math.max(0, amountMicros - bought) });
}

/** Throws FORBIDDEN for guests where they may not order what vendors are paid for. */
export async function checkMaySpend(tx: Tx, ownerId: string): Promise<void> {
  if (guestsMaySpend() || !(await isGuest(ownerId, tx))) return;
  throw new Failure("FORBIDDEN", { message: "Guests cannot order what vendors are paid for here; sign in first." });
}

/** Whether guests may order what vendors are paid for. */
export const guestsMaySpend = (): boolean => settings().GUESTS_MAY_SPEND || guestsAreLocal();
