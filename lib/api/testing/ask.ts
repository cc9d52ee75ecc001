import { type Guest, newGuestId, signGuest } from "#lib/accounts/guest-cookie";
import { handle } from "#lib/api/handle";
import type { Door } from "#lib/api/operation";
import { operationTable } from "#lib/api/operation-table";
import { readOpenApi } from "#lib/api/read-open-api";

export interface Asked {
  method?: string;
  headers?: Record<string, string>;
  /** Sent as JSON unless it is a string already. */
  body?: unknown;
  /** Sent as they are, in place of a body. */
  bytes?: Uint8Array<ArrayBuffer>;
  signal?: AbortSignal;
}

/** The cookie header of a guest. */
const cookieOf = async (ownerId: Guest["ownerId"]): Promise<string> =>
  `rw_guest=${await signGuest(ownerId, Math.floor(Date.now() / 1000))}`;

export async function newGuest(): Promise<{ ownerId: string; cookie: string }> {
  const ownerId = newGuestId();
  return { ownerId, cookie: await cookieOf(ownerId) };
}

/** Sends a request through the operation whose path it has, as its route file would. */
export async function ask(address: string, { method = "GET", headers = {}, body, bytes, signal }: Asked = {}) {
  const url = new URL(address, "http://localhost:3000");
  const sent = typeof body === "string" || body === undefined ? body : JSON.stringify(body);
  const request = new Request(url, {
    method,
    headers: { host: url.host, ...(sent === undefined ? {} : { "content-type": "application/json" }), ...headers },
    body: bytes ?? sent,
    signal,
  });
  return answerTo(request);
}

/** What the operation whose path a request has answers. */
export async function answerTo(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const verb = request.method === "HEAD" ? "GET" : request.method;
  for (const door of [...operationTable, readOpenApi]) {
    const params = door.method === verb ? paramsOf(door, pathname) : undefined;
    if (params !== undefined) return handle(door)(request, { params: Promise.resolve(params) });
  }
  throw new Error(`No operation has ${request.method} ${pathname}.`);
}

// Fixed parts go before parameters, as in Next: /videos/generate is no video's id.
function paramsOf(door: Door, pathname: string): Record<string, string> | undefined {
  const parts = `/api${door.path}`.split("/");
  const given = pathname.split("/");
  if (parts.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, part] of parts.entries()) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    const value = decodeURIComponent(given[i] ?? "");
    if (name === undefined ? part !== value : value === "") return undefined;
    if (name !== undefined) params[name] = value;
  }
  return params;
}
