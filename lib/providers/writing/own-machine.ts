import ipaddr from "ipaddr.js";

/** Whether an address lies on this machine or its own network, where nobody sends a bill. */
export function isOwnMachine(base: string): boolean {
  const host = new URL(base).hostname.replace(/^\[(.*)\]$/, "$1");
  if (ipaddr.isValid(host)) return ipaddr.parse(host).range() !== "unicast";
  return !host.includes(".") || /\.(?:local|internal|lan|home\.arpa|localhost)$/.test(host);
}
