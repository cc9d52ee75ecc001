import ipaddr from "ipaddr.js";

/**
 * The network address that a request came from: the socket's, or, where that is a trusted proxy's, the last one in its
 * X-Forwarded-For that is none. Only what a trusted machine wrote is believed. A home's IPv6 network counts as one
 * address. Nothing for this machine itself.
 */
export function addressBehind(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  trusted: readonly string[],
): string | undefined {
  const ranges = trusted.flatMap(rangeOf);
  const hops = [...(forwardedFor?.split(",") ?? []), socketAddress ?? ""].map((hop) => hop.trim());
  for (let at = hops.length - 1; at >= 0; at -= 1) {
    const hop = hops[at] ?? "";
    // A trusted proxy that wrote nothing readable answers for it itself.
    if (!ipaddr.isValid(hop)) return at + 1 < hops.length ? countedAs(hops[at + 1] ?? "") : undefined;
    const address = ipaddr.process(hop);
    if (at === 0 || !ranges.some((range) => address.kind() === range[0].kind() && address.match(range))) {
      return countedAs(hop);
    }
  }
  return undefined;
}

type Range = [ipaddr.IPv4 | ipaddr.IPv6, number];

function rangeOf(text: string): Range[] {
  if (ipaddr.isValidCIDR(text)) return [ipaddr.parseCIDR(text)];
  if (!ipaddr.isValid(text)) return [];
  const address = ipaddr.process(text);
  return [[address, address.kind() === "ipv4" ? 32 : 128]];
}

function countedAs(text: string): string | undefined {
  const address = ipaddr.process(text);
  if (address.range() === "loopback") return undefined;
  if (address.kind() === "ipv4") return address.toString();
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${address.toString()}/64`).toString()}/64`;
}
