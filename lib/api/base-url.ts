import { isLoopbackHost } from "#lib/accounts/loopback";
import { settings } from "#lib/config/settings";

/**
 * What to put before a path so that it works outside of the page: PUBLIC_URL, else a loopback Host; else nothing, and
 * the address stays relative. A Host from elsewhere is never believed: it is the caller's own word.
 */
export function baseUrl(headers: Headers): string {
  const { PUBLIC_URL } = settings();
  const host = headers.get("host");
  if (PUBLIC_URL !== undefined) return PUBLIC_URL;
  return isLoopbackHost(host) ? `http://${host}` : "";
}
