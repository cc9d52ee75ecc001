import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { handle } from "#lib/api/handle";
import { fuzzDoor, inFuzzOrder } from "#lib/api/testing/fuzz/fuzz-doors";
import { type FuzzThings, newFuzzThings, noRates } from "#lib/api/testing/fuzz/fuzz-things";
import { Tally } from "#lib/api/testing/fuzz/tally";
import { localOwner } from "#lib/api/testing/local-owner";
import { useDoors } from "#lib/api/testing/use-doors";
import { changeSettings } from "#lib/config/settings";

useDoors();

const total = inject("deep") ? 21_000 : 2_100;
const tally = new Tally();
let things: FuzzThings;

beforeAll(async () => {
  changeSettings(noRates);
  things = await newFuzzThings(await localOwner());
});

test.each(inFuzzOrder.map((door) => ({ door, id: door.id })))("$id answers as described", ({ door }) =>
  fuzzDoor(door, {
    ...{ things, tally, total },
    send: ({ method }, { address, params, headers, body }) => {
      const url = new URL(address, "http://localhost:3000");
      const request = new Request(url, { method, headers: { host: url.host, ...headers }, body });
      return handle(door)(request, { params: Promise.resolve(params) });
    },
  }),
);

test("every operation was asked, and half of all requests passed the parser", () => {
  expect(tally.sent).toBeGreaterThanOrEqual(total);
  expect(tally.passed / tally.sent).toBeGreaterThan(0.5);
});

afterAll(() => console.log(tally.toString()));
