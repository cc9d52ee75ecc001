import { createHmac, timingSafeEqual } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, Server } from "node:http";
import { keyFor } from "#lib/accounts/app-secret";
import { isLoopbackAddress } from "#lib/accounts/loopback";

const markHeader = "x-reelwright-direct";
const forwarding = /^(forwarded|via|x-forwarded-.+|x-real-ip)$/;

const mark = (): string => createHmac("sha256", keyFor("direct-connection")).update(String(process.pid)).digest("hex");

/**
 * Marks every request that came over loopback, to a server bound to loopback alone, without a forwarding header of its
 * own. Next fills in absent X-Forwarded-* headers before a route sees them, so this can only be told from the outside:
 * Node announces each request before any handler runs. Call once, before the first request.
 */
export function markConnections(): void {
  subscribe("http.server.request.start", (message) => {
    if (!isRequestStart(message)) return;
    const { request, server } = message;
    delete request.headers[markHeader];
    if (isDirect(request, server)) request.headers[markHeader] = mark();
  });
}

/** True when `markConnections` saw the request and found it direct. */
export function isMarkedDirect(headers: Headers): boolean {
  const given = Buffer.from(headers.get(markHeader) ?? "");
  const own = Buffer.from(mark());
  return given.length === own.length && timingSafeEqual(given, own);
}

function isDirect(request: IncomingMessage, server: Server): boolean {
  const bound = server.address();
  return (
    bound !== null &&
    typeof bound === "object" &&
    isLoopbackAddress(bound.address) &&
    isLoopbackAddress(request.socket.remoteAddress) &&
    !Object.keys(request.headers).some((name) => forwarding.test(name))
  );
}

function isRequestStart(message: unknown): message is { request: IncomingMessage; server: Server } {
  return typeof message === "object" && message !== null && "request" in message && "server" in message;
}
