import { settings } from "#lib/config/settings";
import { Failure } from "#lib/errors/failure";

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses a changing request that a page of another site made a browser send: by Sec-Fetch-Site where the browser
 * tells, else by Origin. With neither header it was no browser, and nobody's cookies were borrowed. Throws FORBIDDEN.
 */
export function refuseCrossSite(method: string, headers: Headers): void {
  if (safe.has(method)) return;
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  if (site === "same-origin" || site === "none") return;
  if (site === null && (origin === null || isOwnOrigin(origin, headers.get("host")))) return;
  throw new Failure("FORBIDDEN", { message: "Another site's page sent this; do it from a page of this site." });
}

function isOwnOrigin(origin: string, host: string | null): boolean {
  const { PUBLIC_URL } = settings();
  if (PUBLIC_URL !== undefined) return origin === new URL(PUBLIC_URL).origin;
  return URL.canParse(origin) && host !== null && new URL(origin).host === host.toLowerCase();
}
