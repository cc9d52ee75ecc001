import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { db } from "#lib/database/client";
import { listen, notify } from "#lib/database/listen";
import { useTestDatabase } from "#lib/database/test-database";
import { inTransaction } from "#lib/database/transaction";

useTestDatabase();

async function until(condition: () => boolean): Promise<void> {
  for (let n = 0; n < 500 && !condition(); n++) await wait(10);
  expect(condition()).toBe(true);
}

test("a message arrives once it is committed, in order, and only on its channel", async () => {
  const heard: string[] = [];
  const stop = await listen("films", (payload) => heard.push(payload));
  await inTransaction(async (tx) => {
    await notify(tx, "films", "one");
    await notify(tx, "other", "not this");
    await notify(tx, "films", "two");
    await wait(30);
    expect(heard).toEqual([]);
  });
  await until(() => heard.length === 2);
  expect(heard).toEqual(["one", "two"]);
  stop();
});

test("a rolled back message is never heard", async () => {
  const heard: string[] = [];
  const stop = await listen("films", (payload) => heard.push(payload));
  const broken = inTransaction(async (tx) => {
    await notify(tx, "films", "lost");
    throw new Error("no");
  });
  await expect(broken).rejects.toThrow("no");
  await inTransaction((tx) => notify(tx, "films", "kept"));
  await until(() => heard.length > 0);
  expect(heard).toEqual(["kept"]);
  stop();
});

test("several hear one channel over one connection; one that stopped hears nothing", async () => {
  const first: string[] = [];
  const second: string[] = [];
  const stopFirst = await listen("films", (payload) => first.push(payload));
  const stopSecond = await listen("films", (payload) => second.push(payload));
  stopFirst();
  await inTransaction((tx) => notify(tx, "films", "x"));
  await until(() => second.length === 1);
  expect(first).toEqual([]);
  const rows = await db().$queryRaw<unknown[]>`
    SELECT 1 FROM pg_stat_activity WHERE application_name = 'reelwright-listen' AND datname = current_database()`;
  expect(rows).toHaveLength(1);
  stopSecond();
});

test("after a lost connection handlers are told to look, and hear again", async () => {
  const heard: string[] = [];
  const stop = await listen("films", (payload) => heard.push(payload));
  await db().$executeRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = 'reelwright-listen' AND datname = current_database()`;
  await until(() => heard.includes(""));
  await inTransaction((tx) => notify(tx, "films", "again"));
  await until(() => heard.includes("again"));
  stop();
});
