import { isIP } from "node:net";
import { settings } from "#lib/config/settings";
import { Failure } from "#lib/errors/failure";
import { isPublicAddress } from "#lib/outbound/guard/public-address";

/** Whether a host (without brackets) may be asked at a port although it is not public. */
export type AllowedHost = (host: string, port: number) => boolean;

/** Where web servers are; a service of another kind is not spoken to by accident. */
const webPorts = new Set([80, 443, 8080, 8443]);

/**
 * An address as it would be asked, normalised, or ADDRESS_REFUSED with words. Looks nothing up: a name may still lead to
 * an address that is refused when it is connected to.
 */
export function checkAddress(address: string, allowed: AllowedHost = isAllowedHost): URL {
  const url = URL.parse(address);
  if (url === null) throw refused("This is not a full address; write one such as https://example.org/path.");
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw refused("Only http and https addresses are asked; use a public https address.");
  }
  if (url.username !== "" || url.password !== "") {
    throw refused("An address with a name or password in it is not asked; take that part out.");
  }
  if (allowed(bareHost(url), portOf(url))) return url;
  if (!webPorts.has(portOf(url))) {
    throw refused(`Port ${portOf(url)} is not asked; use 443, 80, 8443 or 8080.`);
  }
  const host = bareHost(url);
  if (/(^|\.)localhost\.?$/.test(host) || (isIP(host) !== 0 && !isPublicAddress(host))) throw refused();
  return url;
}

/** Whether the installation names this very host and port as one to let through. */
export const isAllowedHost: AllowedHost = (host, port) => settings().FETCH_ALLOW_HOSTS.includes(`${host}:${port}`);

/** Without the brackets of IPv6. */
export const bareHost = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, "$1");
export const portOf = ({ port, protocol }: URL): number =>
  port === "" ? (protocol === "https:" ? 443 : 80) : Number(port);

export const refused = (message?: string): Failure => new Failure("ADDRESS_REFUSED", { message });
