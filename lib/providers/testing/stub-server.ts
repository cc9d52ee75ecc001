import { Buffer } from "node:buffer";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

export interface StubRequest {
  method: string;
  /** With the query. */
  path: string;
  headers: Readonly<Record<string, string>>;
  /** As it came. */
  bytes: Buffer;
  /** Parsed JSON; undefined when it is none. */
  body: unknown;
}

export interface StubServer {
  /** `http://127.0.0.1:<port>` */
  url: string;
  /** All that was asked, in order. */
  requests: readonly StubRequest[];
  close(): Promise<void>;
}

export interface StubReply {
  status: number;
  /** Sent as JSON. */
  body: unknown;
}

/** What is to be answered; undefined where `response` was used. */
export type StubAnswer = (
  request: StubRequest,
  response: ServerResponse,
) => StubReply | undefined | Promise<StubReply | undefined>;

/** A vendor's stand-in on loopback at a free port; `upgraded` takes its WebSockets. Closing it breaks all its connections. */
export async function serveStub(
  answer: StubAnswer,
  upgraded?: (incoming: IncomingMessage, socket: Duplex) => void,
): Promise<StubServer> {
  const requests: StubRequest[] = [];
  const server = createServer((incoming, response) => {
    void readRequest(incoming).then(async (request) => {
      requests.push(request);
      try {
        const reply = await answer(request, response);
        if (reply) answerJson(response, reply);
      } catch (error) {
        if (!response.headersSent)
          answerJson(response, { status: 500, body: { detail: `the stub fell over: ${String(error)}` } });
      }
    });
  });
  const lines = new Set<Duplex>();
  if (upgraded) {
    server.on("upgrade", (incoming, socket) => {
      lines.add(socket);
      upgraded(incoming, socket);
    });
  }
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a server without a port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
        for (const socket of lines) socket.destroy();
      }),
  };
}

function answerJson(response: ServerResponse, { status, body }: StubReply): void {
  const text = JSON.stringify(body);
  response
    .writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(text) })
    .end(text);
}

async function readRequest(incoming: IncomingMessage): Promise<StubRequest> {
  const parts: Uint8Array[] = [];
  for await (const part of incoming) parts.push(part);
  const bytes = Buffer.concat(parts);
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );
  return { method: incoming.method ?? "GET", path: incoming.url ?? "/", headers, bytes, body: parsed(bytes) };
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}
