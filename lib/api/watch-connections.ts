import { markConnections } from "#lib/accounts/mark-connections";
import { mendAddresses } from "#lib/api/mend-addresses";

/**
 * What must be seen of a request before Next sees it. Call once in each server process, before its first request:
 * without it nobody is the local owner.
 */
export function watchConnections(): void {
  mendAddresses();
  markConnections();
}
