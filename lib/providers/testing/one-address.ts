import type { ServerResponse } from "node:http";
import { type StubRequest, type StubServer, serveStub } from "#lib/providers/testing/stub-server";

/**
 * Several stand-ins of one vendor under one address, as the vendor has it: `pick` says whose a request is. Closing it
 * closes them. They are started with its address, so that the addresses of their files lead here.
 */
export async function atOneAddress<T extends Record<string, StubServer>>(
  start: (url: string) => Promise<T>,
  pick: (request: StubRequest, stubs: T) => StubServer,
): Promise<StubServer & { stubs: T }> {
  let started: T | undefined;
  const front = await serveStub(async (request, response) => {
    if (started === undefined) return { status: 503, body: {} };
    await pass(request, pick(request, started), response);
    return undefined;
  });
  const stubs = await start(front.url);
  started = stubs;
  return {
    ...front,
    stubs,
    close: async () => {
      await front.close();
      for (const stub of Object.values(stubs)) await stub.close();
    },
  };
}

async function pass({ method, path, headers, bytes }: StubRequest, to: StubServer, response: ServerResponse) {
  const { connection: _, "transfer-encoding": _coding, host: _host, "content-length": _length, ...kept } = headers;
  const body = method === "GET" || method === "HEAD" ? undefined : new Uint8Array(bytes);
  const answer = await fetch(to.url + path, { method, headers: kept, body });
  const {
    "content-encoding": _encoding,
    connection: _line,
    "transfer-encoding": _sent,
    ...told
  } = Object.fromEntries(answer.headers);
  response.writeHead(answer.status, told).end(Buffer.from(await answer.arrayBuffer()));
}
