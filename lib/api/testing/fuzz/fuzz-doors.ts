import fc from "fast-check";
import { openApi } from "#lib/api/open-api";
import type { Door } from "#lib/api/operation";
import { operationTable } from "#lib/api/operation-table";
import { readOpenApi } from "#lib/api/read-open-api";
import type { FuzzThings } from "#lib/api/testing/fuzz/fuzz-things";
import { Description } from "#lib/api/testing/fuzz/json-schema";
import { judgeBy } from "#lib/api/testing/fuzz/judge";
import { type FuzzRequest, requestOf } from "#lib/api/testing/fuzz/request-of";
import type { Tally } from "#lib/api/testing/fuzz/tally";
import { ValueMaker } from "#lib/api/testing/fuzz/value-of";

const doors: readonly Door[] = [...operationTable, readOpenApi];
const document = openApi(doors, "");
const description = Description.parse(JSON.parse(JSON.stringify(document)));
const judge = judgeBy(document);
const seed = 20261121;

/** Readings first, removals last, that of everything after all others: what is asked for is mostly still there. */
const order = ["GET", "PUT", "PATCH", "POST", "DELETE"];
const rank = ({ method, path }: Door): number =>
  method === "DELETE" && !path.includes("{") ? order.length : order.indexOf(method);
export const inFuzzOrder: readonly Door[] = doors.toSorted((a, b) => rank(a) - rank(b));

interface Fuzzing {
  things: FuzzThings;
  tally: Tally;
  /** So many requests to all operations together. */
  total: number;
  /** `address`: path and query. Credentials are among the headers. */
  send: (door: Door, request: FuzzRequest & { address: string }) => Promise<Response>;
}

/** Asks one operation by its description, soundly and not. Throws with the request whose answer is not as described. */
export async function fuzzDoor(door: Door, { things, tally, total, send }: Fuzzing): Promise<void> {
  const path = `/api${door.path}`;
  const method = door.method.toLowerCase();
  const described = description.paths[path]?.[method];
  if (!described) throw new Error(`${door.id} is not described`);
  const make = new ValueMaker(description.components.schemas, things.hintsFor(door));
  await fc.assert(
    fc.asyncProperty(requestOf(described, make), async (request) => {
      const { params, query, headers, as } = request;
      const filled = path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(params[name] ?? ""));
      const address = `${filled}?${new URLSearchParams(query)}`;
      const response = await send(door, { ...request, address, headers: { ...headers, ...things.senders[as] } });
      tally.add(door.id, response.status, request.sound);
      const wrong = await judge({ path, method, described }, response);
      if (wrong.length > 0) throw new Error(`${door.id}: ${wrong.join("; ")}`);
    }),
    { numRuns: Math.ceil(total / doors.length), seed, endOnFailure: true },
  );
}
