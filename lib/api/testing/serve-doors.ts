import { once } from "node:events";
import { createServer } from "node:http";
import type { Readable } from "node:stream";
import { answerTo } from "#lib/api/testing/ask";

/** The operations over real HTTP on this machine, for clients that want a server. */
export async function serveDoors(): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer(async (incoming, outgoing) => {
    const { method = "GET", url = "/", headers } = incoming;
    const left = new AbortController();
    outgoing.once("close", () => left.abort());
    const empty = method === "GET" || method === "HEAD";
    const request = new Request(new URL(url, `http://${headers.host}`), {
      method,
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      body: empty ? null : bytesOf(incoming),
      signal: left.signal,
      ...(empty ? {} : { duplex: "half" }),
    });
    try {
      const answer = await answerTo(request);
      outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
      const reader = answer.body?.getReader();
      for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
        if (!outgoing.write(part.value)) await once(outgoing, "drain", { signal: left.signal });
      }
      outgoing.end();
    } catch {
      outgoing.destroy();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    origin: `http://localhost:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function bytesOf(incoming: Readable): ReadableStream<Uint8Array> {
  const chunks = incoming[Symbol.asyncIterator]();
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
}
