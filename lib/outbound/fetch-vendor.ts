import type { Agent } from "undici";
import { bareHost, isAllowedHost, portOf } from "#lib/outbound/check-address";
import { guardedAgent, internet } from "#lib/outbound/guard/guarded-agent";
import { guardedFetch, type OutsideRequest } from "#lib/outbound/guard/guarded-fetch";
import type { OutsideAnswer } from "#lib/outbound/guard/outside-answer";

interface Vendor {
  agent: Agent;
  allowed: (host: string, port: number) => boolean;
}

const vendors = new Map<string, Vendor>();

/**
 * Asks a vendor. `base` is the address that whoever runs the installation has set for it: that host and port may lie on
 * a private network. All other addresses, also those a vendor's answer or redirect names, must be public, as in
 * `fetchOutside`, which this is in everything else.
 */
export function fetchVendor(base: string, address: string, request: OutsideRequest = {}): Promise<OutsideAnswer> {
  const { agent, allowed } = vendorAt(base);
  return guardedFetch(agent, address, request, allowed);
}

/** The connections of a vendor: for libraries that take a dispatcher, and for WebSockets. */
export const vendorAgent = (base: string): Agent => vendorAt(base).agent;

function vendorAt(base: string): Vendor {
  const url = new URL(base);
  const known = vendors.get(url.origin);
  if (known) return known;
  const [host, port] = [bareHost(url), portOf(url)];
  const allowed = (h: string, p: number) => (h === host && p === port) || isAllowedHost(h, p);
  const vendor = { agent: guardedAgent(internet, allowed), allowed };
  vendors.set(url.origin, vendor);
  return vendor;
}
