import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { db } from "#lib/database/client";
import { useTestDatabase } from "#lib/database/test-database";
import { countRequest } from "#lib/limits/count-request";
import { LeasedLimiter } from "#lib/limits/rates/leased-limiter";
import { WindowLimiter } from "#lib/limits/rates/window-limiter";

useTestDatabase();

const end = (key: string) => db().rateWindow.update({ where: { key }, data: { endsAt: new Date(0) } });
const times = <T>(n: number, work: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: n }, (_, i) => work(i)));

test("exactly the limit passes, asked from two processes at once", async () => {
  const processes = [1, 2].map(() => new WindowLimiter({ name: "w", points: 30, seconds: 60 }));
  const answers = await times(80, async (i) => processes[i % 2]?.count("k"));
  expect(answers.filter((answer) => answer?.refused === false)).toHaveLength(30);
  for (const answer of answers) {
    expect(answer?.msBeforeNext).toBeGreaterThan(0);
    expect(answer?.msBeforeNext).toBeLessThanOrEqual(60_000);
  }
});

test("a window that has ended by the database's clock begins anew", async () => {
  const limiter = new WindowLimiter({ name: "e", points: 2, seconds: 60, blocks: false });
  await times(5, () => limiter.count("k"));
  expect(await limiter.count("k")).toMatchObject({ refused: true });
  await end("e:k");
  expect(await limiter.count("k")).toMatchObject({ refused: false, remainingPoints: 1 });
});

test("who has used the window up is refused without asking the database", async () => {
  const limiter = new WindowLimiter({ name: "b", points: 3, seconds: 60 });
  await times(3, () => limiter.count("k"));
  await times(50, () => limiter.count("k"));
  expect((await db().rateWindow.findUniqueOrThrow({ where: { key: "b:k" } })).points).toBe(3);
});

test("leases never let more pass than the limit over three processes, and write little", async () => {
  const processes = [1, 2, 3].map(() => new LeasedLimiter({ name: "l", points: 120, seconds: 60 }));
  const answers = await times(600, async (i) => processes[i % 3]?.count("k"));
  expect(answers.filter((answer) => answer?.refused === false)).toHaveLength(120);
  const { points } = await db().rateWindow.findUniqueOrThrow({ where: { key: "l:k" } });
  // Leases of five: 24 that were granted, and at most one refused a process.
  expect(points).toBeLessThanOrEqual(27 * 5);
});

test("what is told to remain falls to nothing", async () => {
  const limiter = new LeasedLimiter({ name: "r", points: 48, seconds: 60 });
  const told = [];
  for (let n = 0; n < 49; n += 1) told.push((await limiter.count("k")).remaining);
  expect(told).toEqual([...Array.from({ length: 48 }, (_, n) => 47 - n), 0]);
});

test("owner, key and address are counted each by itself; the first that is used up refuses", async () => {
  changeSettings({ WRITES_PER_MINUTE: "6", KEY_WRITES_PER_MINUTE: "2", ADDRESS_WRITES_PER_MINUTE: "9" });
  const [ownerId, address] = [randomUUID(), "203.0.113.7"];
  const refusals = async (n: number, asker: Parameters<typeof countRequest>[1]) =>
    (await times(n, () => countRequest("write", asker))).filter((standing) => standing?.refused).length;
  expect(await refusals(4, { ownerId, keyId: "one" })).toBe(2);
  expect(await refusals(3, { ownerId, keyId: "two" })).toBe(1);
  expect(await refusals(5, { ownerId })).toBe(5);
  expect(await refusals(12, { address })).toBe(3);
  expect(await refusals(1, { ownerId: randomUUID(), address })).toBe(1);
  expect(await countRequest("write", {})).toBeUndefined();
});
