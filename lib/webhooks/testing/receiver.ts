import { createServer } from "node:http";

interface Received {
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** A server that is told things, and answers as its fields say. */
export interface Receiver {
  url: string;
  port: number;
  status: number;
  delayMs: number;
  retryAfter: string | undefined;
  received: Received[];
  mostAtOnce: number;
  /** As it was when it began. */
  reset(): void;
  close(): Promise<void>;
}

const fresh = () => ({ status: 204, delayMs: 0, retryAfter: undefined, received: [], mostAtOnce: 0 });

export async function startReceiver(): Promise<Receiver> {
  let atOnce = 0;
  const server = createServer(async (request, response) => {
    atOnce += 1;
    receiver.mostAtOnce = Math.max(receiver.mostAtOnce, atOnce);
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    receiver.received.push({ path: request.url ?? "", headers, body });
    await new Promise((resolve) => setTimeout(resolve, receiver.delayMs));
    atOnce -= 1;
    const { status, retryAfter } = receiver;
    response.writeHead(status, { location: "/elsewhere", ...(retryAfter && { "retry-after": retryAfter }) }).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  const receiver: Receiver = {
    ...fresh(),
    url: `http://127.0.0.1:${port}/hook`,
    port,
    reset: () => void Object.assign(receiver, fresh()),
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
  return receiver;
}
