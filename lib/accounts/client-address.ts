import { createHmac, timingSafeEqual } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { addressBehind } from "#lib/accounts/address-behind";
import { keyFor } from "#lib/accounts/app-secret";
import { settings } from "#lib/config/settings";
import { log } from "#lib/log/log";

/** Carries the address from where the connection is seen to where a request is counted; nobody else can write it. */
export const addressHeader = "x-reelwright-address";

const sign = (address: string): Buffer =>
  createHmac("sha256", keyFor("client-address")).update(`${process.pid} ${address}`).digest();

/** Notes on every request the address it came from, before anything else sees it. Call once, before the first request. */
export function markAddresses(): void {
  subscribe("http.server.request.start", (message) => {
    if (!isRequestStart(message)) return;
    const { headers, socket } = message.request;
    delete headers[addressHeader];
    const given = headers["x-forwarded-for"];
    const forwarded = typeof given === "string" ? given : given?.join(",");
    const address = addressBehind(socket.remoteAddress, forwarded, settings().TRUSTED_PROXIES);
    if (address === undefined && forwarded !== undefined) warnOfProxy();
    if (address !== undefined) headers[addressHeader] = `${sign(address).toString("base64url")} ${address}`;
  });
}

let warned = false;

/** Whoever comes by a proxy on this very machine is told from nobody, until the settings name it. */
function warnOfProxy(): void {
  if (warned || settings().PUBLIC_URL === undefined) return;
  warned = true;
  log("accounts").warn(
    "requests come through a proxy on this machine, so guests are not limited by their address: " +
      "set TRUSTED_PROXIES=127.0.0.1,::1 if it sets X-Forwarded-For",
  );
}

/** The network address elsewhere that a request came from, as `markAddresses` noted it. */
export function clientAddress(headers: Headers): string | undefined {
  const [signature = "", address] = headers.get(addressHeader)?.split(" ") ?? [];
  if (address === undefined) return undefined;
  const given = Buffer.from(signature, "base64url");
  const own = sign(address);
  return given.length === own.length && timingSafeEqual(given, own) ? address : undefined;
}

function isRequestStart(message: unknown): message is { request: IncomingMessage } {
  return typeof message === "object" && message !== null && "request" in message;
}
