import { settings } from "#lib/config/settings";

const asks = [
  ...["authorization", "content-type", "idempotency-key", "last-event-id", "range", "x-api-key", "x-request-id"],
  ...["tus-resumable", "upload-length", "upload-metadata", "upload-offset", "upload-defer-length", "upload-concat"],
].join(", ");
const tells = [
  ...["content-disposition", "content-range", "etag", "location", "retry-after", "x-request-id"],
  ...["ratelimit", "ratelimit-policy", "tus-resumable", "upload-expires", "upload-length", "upload-offset"],
].join(", ");
const rememberedSeconds = 600;

/**
 * What lets a page of a named origin read an answer. Never with cookies: such a page comes with a key of its own, and
 * browsers keep from it whatever was asked with cookies.
 */
export function corsHeaders(requestHeaders: Headers): Record<string, string> {
  const { CORS_ALLOW_ORIGINS } = settings();
  if (CORS_ALLOW_ORIGINS.length === 0) return {};
  const origin = requestHeaders.get("origin") ?? "";
  const allowed = CORS_ALLOW_ORIGINS.includes(origin);
  return {
    vary: "cookie, origin",
    ...(allowed && { "access-control-allow-origin": origin, "access-control-expose-headers": tells }),
  };
}

/** What a browser asks before such a page's request: `methods` is the Allow header of the address. */
export function preflightHeaders(requestHeaders: Headers, methods: string): Record<string, string> {
  const headers = corsHeaders(requestHeaders);
  if (!("access-control-allow-origin" in headers)) return headers;
  return {
    ...headers,
    "access-control-allow-methods": methods,
    "access-control-allow-headers": asks,
    "access-control-max-age": String(rememberedSeconds),
  };
}
