import type { Caller } from "#lib/accounts/caller";
import { countGuestOrder } from "#lib/limits/count-guest-order";

/**
 * Counts orders that cost money before they are taken in, where a guest from elsewhere sends them. Throws
 * RATE_LIMIT_EXCEEDED.
 */
export async function limitPaidOrders({ kind, address }: Caller, costsMicros: readonly number[]): Promise<void> {
  const paid = costsMicros.filter((micros) => micros > 0).length;
  if (kind === "guest" && address !== undefined && paid > 0) await countGuestOrder(address, paid);
}
