import { markAddresses } from "#lib/accounts/client-address";
import { markConnections } from "#lib/accounts/mark-connections";
import { keepLength } from "#lib/api/keep-length";
import { mendAddresses } from "#lib/api/mend-addresses";

/**
 * What Next keeps from its routes, seen to before it. Call once in each server process, before its first request:
 * without it nobody is the local owner.
 */
export function watchConnections(): void {
  mendAddresses();
  keepLength();
  markConnections();
  markAddresses();
}
