import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, request as send } from "node:http";
import os from "node:os";
import { buffer, text } from "node:stream/consumers";
import { markConnections } from "#lib/accounts/mark-connections";
import { ask } from "#lib/api/testing/ask";

export interface Wire {
  port: number;
  close(): void;
}

let marked = false;

/** The operations behind a real server, as Next serves them: forwarding headers that are absent are filled in. */
export async function openWire(host: string): Promise<Wire> {
  if (!marked) markConnections();
  marked = true;
  const server = createServer(async (request, response) => {
    try {
      const answer = await answerTo(request);
      const body = answer.headers.get("content-type")?.includes("json") ? await answer.text() : "";
      await answer.body?.cancel().catch(() => undefined);
      response.writeHead(answer.status).end(body);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  server.listen(0, host);
  await once(server, "listening");
  return { port: portOf(server), close: () => server.close() };
}

async function answerTo(request: IncomingMessage): Promise<Response> {
  request.headers["x-forwarded-host"] ??= request.headers.host;
  request.headers["x-forwarded-proto"] ??= "http";
  request.headers["x-forwarded-for"] ??= request.socket.remoteAddress;
  const { connection, "content-length": _, "transfer-encoding": __, ...kept } = request.headers;
  const headers = Object.fromEntries(Object.entries(kept).map(([name, value]) => [name, String(value)]));
  const body = await text(request);
  const { url = "", method = "" } = request;
  return ask(url, { method, headers, body: body === "" ? undefined : body });
}

export interface Place {
  host: string;
  port: number;
}

export interface WireRequest {
  address: string;
  method: string;
  headers: Record<string, string>;
  body?: string;
}

/** Sends exactly what is written: fetch would add headers, and refuse to set some of these. Streams of events are not read. */
export async function sendOverWire(at: Place, { address, method, headers, body }: WireRequest) {
  const request = send({ ...at, path: address, method, headers }).end(body);
  const [response]: IncomingMessage[] = await once(request, "response");
  if (!response) throw new Error("no answer");
  const { statusCode: status = 0, headers: answered } = response;
  const endless = answered["content-type"]?.startsWith("text/event-stream");
  if (endless) response.destroy();
  return { status, headers: answered, body: endless ? Buffer.alloc(0) : await buffer(response) };
}

/** The same, answered as fetch would: for whoever reads a Response. */
export async function askAsFetch(at: Place, request: WireRequest): Promise<Response> {
  const { host = "localhost:3000", ...headers } = request.headers;
  const answer = await sendOverWire(at, { ...request, headers: { host, ...headers } });
  const told = Object.entries(answer.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
  const empty = [204, 205, 304].includes(answer.status);
  return new Response(empty ? null : answer.body, { status: answer.status, headers: told });
}

/** Asks an operation, with JSON where there is a body. */
export async function askOverWire(
  at: Place,
  { address, method, body }: { address: string; method: string; body?: unknown },
  headers: Record<string, string>,
): Promise<{ status: number; body: string }> {
  const sent = body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body);
  // Any port will do in a Host of this machine; a fixed one keeps addresses in answers the same.
  const own = { host: "localhost:3000", ...(sent && { "content-type": "application/json" }), ...headers };
  const answer = await sendOverWire(at, { address, method, headers: own, body: sent });
  return { status: answer.status, body: answer.body.toString("utf8") };
}

/** An address of this machine beside loopback; where there is none, loopback. */
export const otherAddress = (): string =>
  Object.values(os.networkInterfaces()).flatMap((all) =>
    (all ?? []).filter(({ internal, family }) => !internal && family === "IPv4").map(({ address }) => address),
  )[0] ?? "127.0.0.1";

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
