import { createHmac, timingSafeEqual } from "node:crypto";
import { keyFor } from "#lib/accounts/app-secret";

/** How long a signed address opens what it names. */
export const mediaSignatureSeconds = 6 * 3600;
const stepSeconds = 3600;

const digest = (path: string, expires: number): Buffer =>
  createHmac("sha256", keyFor("media")).update(`${expires}\n${path}`).digest();

/**
 * `path` (as it stands in the address, without a query) with a signature that opens exactly it for five to six hours.
 * Expiry falls on full hours, so that a page that asks again gets the same address and the browser's cache still counts.
 */
export function signPath(path: string, nowSeconds: number): string {
  const expires = Math.floor(nowSeconds / stepSeconds) * stepSeconds + mediaSignatureSeconds;
  return `${path}?expires=${expires}&signature=${digest(path, expires).toString("base64url")}`;
}

/** True when the query carries a signature for this very path that has not lapsed. */
export function isSignedPath(path: string, query: URLSearchParams, nowSeconds: number): boolean {
  const expires = query.get("expires") ?? "";
  if (!/^\d{1,12}$/.test(expires) || Number(expires) < nowSeconds) return false;
  const given = Buffer.from(query.get("signature") ?? "", "base64url");
  const own = digest(path, Number(expires));
  return given.length === own.length && timingSafeEqual(given, own);
}
