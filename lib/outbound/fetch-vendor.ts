import type { Agent } from "undici";
import { bareHost, isAllowedHost, portOf } from "#lib/outbound/check-address";
import { guardedAgent, internet } from "#lib/outbound/guard/guarded-agent";
import { guardedFetch, type OutsideRequest } from "#lib/outbound/guard/guarded-fetch";
import type { OutsideAnswer } from "#lib/outbound/guard/outside-answer";

interface Vendor {
  agent: Agent;
  /** Every request over a connection of its own. */
  fresh: Agent;
  allowed: (host: string, port: number) => boolean;
}

export interface VendorFetch extends OutsideRequest {
  /**
   * Over a new connection: where one that was kept is closed by the other side at that very moment, nobody can tell
   * whether the request arrived.
   */
  fresh?: boolean;
}

const vendors = new Map<string, Vendor>();

/**
 * Asks a vendor. `base` is the address that whoever runs the installation has set for it: that host and port may lie on
 * a private network. All other addresses, also those a vendor's answer or redirect names, must be public, as in
 * `fetchOutside`, which this is in everything else.
 */
export function fetchVendor(base: string, address: string, request: VendorFetch = {}): Promise<OutsideAnswer> {
  const { agent, fresh, allowed } = vendorAt(base);
  return guardedFetch(request.fresh ? fresh : agent, address, request, allowed);
}

/** The connections of a vendor: for libraries that take a dispatcher, and for WebSockets. */
export const vendorAgent = (base: string): Agent => vendorAt(base).agent;

function vendorAt(base: string): Vendor {
  const url = new URL(base);
  const known = vendors.get(url.origin);
  if (known) return known;
  const [host, port] = [bareHost(url), portOf(url)];
  const allowed = (h: string, p: number) => (h === host && p === port) || isAllowedHost(h, p);
  const agent = guardedAgent(internet, allowed);
  const vendor = { agent, fresh: guardedAgent(internet, allowed, { keepAlive: false }), allowed };
  vendors.set(url.origin, vendor);
  return vendor;
}
