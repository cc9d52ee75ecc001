import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";

/**
 * Leads requests that Next would answer with a bare 500 (an address that cannot be decoded, TRACE) to an address that
 * is not there, below `/api` or not as they were. Call once, before the first request.
 */
export function mendAddresses(): void {
  subscribe("http.server.request.start", (message) => {
    if (typeof message !== "object" || message === null || !("request" in message)) return;
    if (message.request instanceof IncomingMessage) mend(message.request);
  });
}

function mend(request: IncomingMessage): void {
  const [path = ""] = (request.url ?? "").split("?");
  if (request.method !== "TRACE" && isDecodable(path)) return;
  request.method = "GET";
  request.url = /^\/api(\/|$)/.test(path) ? "/api/-" : "/-";
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
