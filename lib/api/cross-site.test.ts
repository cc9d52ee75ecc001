import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { operationTable } from "#lib/api/operation-table";
import { ask, newGuest } from "#lib/api/testing/ask";
import { useDoors } from "#lib/api/testing/use-doors";

useDoors();

const writes = operationTable.filter(({ method, access }) => method !== "GET" && access.name !== "public");

/** How browsers tell that a page of another site sent a request, the old ones by Origin alone. */
const otherSites: readonly Record<string, string>[] = [
  { "sec-fetch-site": "cross-site", origin: "https://elsewhere.example" },
  { "sec-fetch-site": "same-site", origin: "http://localhost:5173" },
  { origin: "https://elsewhere.example" },
  { origin: "null" },
];

test("there are writes to try", () => expect(writes.length).toBeGreaterThan(20));

test.each(writes.map(({ id, method, path }) => [id, method, path] as const))(
  "%s: another site's page cannot write with somebody's cookie",
  async (_id, method, path) => {
    const { cookie } = await newGuest();
    const address = `/api${path.replace(/\{\w+\}/g, () => randomUUID())}`;
    for (const headers of otherSites) {
      const answer = await ask(address, { method, headers: { cookie, ...headers } });
      expect(answer.status, JSON.stringify(headers)).toBe(403);
    }
  },
);
