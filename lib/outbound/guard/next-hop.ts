import { refused } from "#lib/outbound/check-address";

export interface Hop {
  url: URL;
  method: string;
  headers: Headers;
  body?: string | Uint8Array;
}

/** What may be told to another origin. Any other header may be a credential: vendors have names of their own. */
const harmless = new Set(["accept", "accept-language", "content-type", "range", "user-agent"]);
const redirects = new Set([301, 302, 303, 307, 308]);

/** The request that a redirect asks for; undefined when the answer is none. `to` is its Location, not yet checked. */
export function nextHop(hop: Hop, status: number, location: string | null): Hop | undefined {
  if (!redirects.has(status) || location === null) return undefined;
  const url = URL.parse(location, hop.url);
  if (url === null) throw refused("This address leads to one that cannot be read.");
  url.hash = "";
  const headers = new Headers(hop.headers);
  if (url.origin !== hop.url.origin) {
    for (const name of [...headers.keys()]) if (!harmless.has(name)) headers.delete(name);
  }
  // As browsers do: only 307 and 308 send the same again.
  const again = status >= 307 || hop.method === "GET" || hop.method === "HEAD";
  if (again) return { ...hop, url, headers };
  headers.delete("content-type");
  return { url, method: "GET", headers };
}
