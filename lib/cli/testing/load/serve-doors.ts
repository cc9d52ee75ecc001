import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { handle } from "#lib/api/handle";
import { operationTable } from "#lib/api/operation-table";
import { watchConnections } from "#lib/api/watch-connections";
import { changePrices } from "#lib/limits/price-of";
import { priceTable } from "#lib/limits/price-table";

// A web process that does nothing but take orders in, each at a price. It tells its port in its first line, and ends
// with its parent.
const perCharacter = { provider: "flite", item: "speech", model: "*", per: 1, micros: 3 } as const;
changePrices([...priceTable.filter(({ provider }) => provider !== "flite"), perCharacter]);

watchConnections();
const takesOrders = operationTable.find(({ id }) => id === "generateVideo");
if (!takesOrders) throw new Error("no such operation");
const door = handle(takesOrders);
const server = createServer(async (asked, response) => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(asked.headers)) headers.set(name, String(value));
  const body = await text(asked);
  const request = new Request(`http://127.0.0.1${asked.url}`, { method: asked.method, headers, body });
  const answer = await door(request, { params: Promise.resolve({}) });
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(await answer.text());
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") console.log(address.port);
});
process.once("disconnect", () => process.exit(0));
