import ipaddr from "ipaddr.js";

/** Public by their numbers, but special: cloud hosts answer their machines' secrets there; documentation. */
const special = ["168.63.129.16/32", "192.88.99.0/24", "3fff::/20"].map((cidr) => ipaddr.parseCIDR(cidr));
/** All that is given out to the internet; everything outside maps, translates, or stays at home. */
const globalUnicast = ipaddr.parseCIDR("2000::/3");

/**
 * Whether an IP address lies on the public internet. Not: loopback, private, link-local, carrier-grade NAT, metadata,
 * multicast, reserved, unspecified, and IPv6 forms that carry an IPv4 address (mapped, compatible, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  if (parsed.kind() === "ipv6" && !parsed.match(globalUnicast)) return false;
  return !special.some((cidr) => cidr[0].kind() === parsed.kind() && parsed.match(cidr));
}
