import { once } from "node:events";
import { createServer } from "node:http";
import { markConnections } from "#lib/accounts/mark-connections";

let asked: Promise<Record<string, string>> | undefined;

/** The headers by which a request of this machine's own person is known: taken from a real one over loopback. */
export function localOwner(): Promise<Record<string, string>> {
  asked ??= askOnce();
  return asked;
}

async function askOnce(): Promise<Record<string, string>> {
  markConnections();
  let seen: Record<string, string> = {};
  const server = createServer((request, response) => {
    const marks = Object.entries(request.headers).filter(([name]) => name.startsWith("x-reelwright"));
    seen = Object.fromEntries(marks.map(([name, value]) => [name, String(value)]));
    response.end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  await fetch(`http://127.0.0.1:${address.port}/`);
  server.close();
  return seen;
}
