import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/**
 * Leads requests that Next would answer with a bare 500 (an address that cannot be decoded, TRACE) to an address that
 * is not there, below `/api` or not as they were. Call once, before the first request.
 */
export function mendAddresses(): void {
  subscribe("http.server.request.start", (message) => {
    if (typeof message === "object" && message !== null && "request" in message) mend(message.request);
  });
}

function mend(request: unknown): void {
  if (!isRequest(request)) return;
  const [path = ""] = (request.url ?? "").split("?");
  if (request.method !== "TRACE" && isDecodable(path)) return;
  request.method = "GET";
  request.url = /^\/api(\/|$)/.test(path) ? "/api/-" : "/-";
}

const isRequest = (value: unknown): value is Pick<IncomingMessage, "url" | "method"> =>
  typeof value === "object" && value !== null && "url" in value && "method" in value;

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
