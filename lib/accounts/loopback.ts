import { BlockList, isIP } from "node:net";

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/** True for an IP address, or the name localhost, that only this machine can reach. */
export function isLoopbackAddress(address: string | undefined): boolean {
  if (address === undefined) return false;
  if (address.toLowerCase() === "localhost") return true;
  const bare = address.replace(/^\[(.*)\]$/, "$1");
  const family = isIP(bare);
  // Covers ::ffff:127.0.0.1, which a dual-stack socket shows.
  return family !== 0 && loopback.check(bare, family === 4 ? "ipv4" : "ipv6");
}

/** True for a Host header that names this machine to itself, with any port. */
export function isLoopbackHost(host: string | null): boolean {
  return host !== null && /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i.test(host);
}
