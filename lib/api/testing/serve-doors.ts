import { once } from "node:events";
import { createServer } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
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
      headers: Object.entries(headers).map(([name, value]) => [name, String(value)]),
      body: empty ? null : Readable.toWeb(incoming),
      signal: left.signal,
      ...(empty ? {} : { duplex: "half" }),
    });
    try {
      const answer = await answerTo(request);
      outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
      if (answer.body) await pipeline(Readable.fromWeb(answer.body), outgoing);
      else outgoing.end();
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
