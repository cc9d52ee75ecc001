import { settings } from "#lib/config/settings";
import type { Tx } from "#lib/database/transaction";
import { guestsAreLocal } from "#lib/limits/guests-are-local";
import { type Balance, everybody, findCap, isGuest, readBalance, takenByGuests } from "#lib/limits/ledger-store";
import { dollarsToMicros } from "#lib/limits/money/micros";

/** What may be spent in a month by an owner, or by everybody together: as the operator said, else the setting. */
export async function capOf(ownerId: string, reader?: Tx): Promise<number> {
  const { MONTHLY_CAP_USD, INSTALLATION_CAP_USD } = settings();
  const usual = dollarsToMicros(ownerId === everybody ? INSTALLATION_CAP_USD : MONTHLY_CAP_USD);
  return (await findCap(ownerId, reader)) ?? usual;
}

/** Why an amount cannot be paid for; nothing when it can. In words for whoever orders. */
export function whyNot(whose: "owner" | "everybody", capMicros: number, after: Balance): string | undefined {
  if (after.reserved + after.spent <= capMicros) return undefined;
  return whose === "owner"
    ? "This would pass your spending cap for the month; raise the cap, cancel something, or wait for the next month."
    : "This installation has no money left for the month; ask whoever runs it, or wait for the next month.";
}

/**
 * Why a guest from elsewhere may not spend so much more: there is no end of guests, so all of them have one cap beside
 * each one's own. Nothing for everybody else.
 */
export async function whyNotAsGuest(
  ownerId: string,
  month: string,
  moreMicros: number,
  reader?: Tx,
): Promise<string | undefined> {
  if (guestsAreLocal() || !(await isGuest(ownerId, reader))) return undefined;
  const taken = await takenByGuests(month, reader);
  if (taken + moreMicros <= dollarsToMicros(settings().GUESTS_CAP_USD)) return undefined;
  return "Guests here have spent all that they may together this month; sign in, or wait for the next month.";
}

/** Whether an owner could reserve so much now. Nothing is held. */
export async function whyNotAffordable(ownerId: string, month: string, micros: number): Promise<string | undefined> {
  if (micros === 0) return undefined;
  for (const who of [ownerId, everybody]) {
    const { reserved, spent } = await readBalance(who, month);
    const after = { reserved: reserved + micros, spent };
    const why = whyNot(who === everybody ? "everybody" : "owner", await capOf(who), after);
    if (why !== undefined) return why;
  }
  return whyNotAsGuest(ownerId, month, micros);
}
