import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { Agent, buildConnector } from "undici";
import { type AllowedHost, isAllowedHost, refused } from "#lib/outbound/check-address";
import { isPublicAddress } from "#lib/outbound/guard/public-address";

export interface ResolvedAddress {
  address: string;
  family: number;
}

/** What the guard asks of the world. Tests give their own. */
export interface Network {
  /** All addresses of a name. */
  resolve(host: string): Promise<readonly ResolvedAddress[]>;
  /** Opens a connection to one of these addresses and to nothing else. */
  dial(to: buildConnector.Options, addresses: readonly ResolvedAddress[], opened: buildConnector.Callback): void;
}

const connectWithinMs = 10_000;

export const internet: Network = {
  resolve: (host) => lookup(host, { all: true }),
  dial: (to, addresses, opened) => {
    const [first] = addresses;
    const connect = buildConnector({
      timeout: connectWithinMs,
      allowH2: false,
      autoSelectFamily: true,
      // Asked once, above: a second answer might be another.
      lookup: (_host, { all }, answer) =>
        all ? answer(null, [...addresses]) : answer(null, first?.address ?? "", first?.family),
    });
    connect(to, opened);
  },
};

/**
 * Connections that are only opened to public addresses. Every address of a name must be one: the answer that was checked
 * is the answer that is connected to, whatever the name says a moment later.
 */
export function guardedAgent(
  network: Network,
  allowed: AllowedHost = isAllowedHost,
  { keepAlive = true }: { keepAlive?: boolean } = {},
): Agent {
  const connect: buildConnector.connector = (to, opened) => {
    vetted(network, to, allowed).then(
      (addresses) => network.dial(to, addresses, opened),
      (error: unknown) => opened(error instanceof Error ? error : new Error(String(error)), null),
    );
  };
  return new Agent({ connect, allowH2: false, headersTimeout: 0, bodyTimeout: 0, pipelining: keepAlive ? 1 : 0 });
}

async function vetted(
  network: Network,
  to: buildConnector.Options,
  allowed: AllowedHost,
): Promise<readonly ResolvedAddress[]> {
  const host = to.hostname.replace(/^\[(.*)\]$/, "$1");
  const port = to.port === "" ? (to.protocol === "https:" ? 443 : 80) : Number(to.port);
  // Names are looked up by the connection itself; literals never are, so they are checked here all the same.
  const family = isIP(host);
  const addresses = family === 0 ? await network.resolve(host) : [{ address: host, family }];
  if (addresses.length === 0) throw new Error("this name has no address");
  if (allowed(host, port)) return addresses;
  if (!addresses.every(({ address }) => isPublicAddress(address))) throw refused();
  return addresses;
}
