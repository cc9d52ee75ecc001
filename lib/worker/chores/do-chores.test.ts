import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { db } from "#lib/database/client";
import type { Chore } from "#lib/worker/chores/chore";
import { doChores } from "#lib/worker/chores/do-chores";
import { useWorkerDatabase } from "#lib/worker/testing/use-worker-database";

useWorkerDatabase();
const never = new AbortController().signal;

const counting = (name: string, batches: number, batchMs = 0) => {
  const seen: (string | undefined)[] = [];
  const chore: Chore = {
    name,
    everySeconds: 60,
    async batch(cursor) {
      seen.push(cursor);
      await wait(batchMs);
      const next = Number(cursor ?? 0) + 1;
      return { done: { counted: 1 }, cursor: next < batches ? String(next) : undefined };
    },
  };
  return { chore, seen };
};

test("a round goes batch by batch to its end, and is due again only later", async () => {
  const { chore, seen } = counting("round", 3);
  expect(await doChores([chore], never)).toEqual({ counted: 3 });
  expect(seen).toEqual([undefined, "1", "2"]);
  expect(await doChores([chore], never)).toEqual({});
  await db().chore.update({ where: { name: "round" }, data: { dueAt: new Date(0) } });
  expect(await doChores([chore], never)).toEqual({ counted: 3 });
});

test("one worker at a time does a chore", async () => {
  const { chore, seen } = counting("one", 2, 100);
  const all = await Promise.all([1, 2, 3, 4].map(() => doChores([chore], never)));
  expect(all.filter(({ counted }) => counted === 2)).toHaveLength(1);
  expect(seen).toHaveLength(2);
});

test("a stopped round goes on where it was; a dead worker's is taken over when its time is over", async () => {
  const stop = new AbortController();
  const { chore, seen } = counting("stopped", 3);
  const stopping: Chore = {
    ...chore,
    batch: (cursor) => {
      stop.abort();
      return chore.batch(cursor, never);
    },
  };
  await doChores([stopping], stop.signal);
  const held = { dueAt: new Date(0), holder: "dead", heldUntil: new Date(Date.now() + 60_000) };
  await db().chore.update({ where: { name: "stopped" }, data: held });
  expect(await doChores([chore], never)).toEqual({});
  await db().chore.update({ where: { name: "stopped" }, data: { heldUntil: new Date(0) } });
  expect(await doChores([chore], never)).toEqual({ counted: 2 });
  expect(seen).toEqual([undefined, "1", "2"]);
});

test("trouble with one chore keeps no other from being done, and is tried again later", async () => {
  const { chore } = counting("fine", 1);
  const broken: Chore = { name: "broken", everySeconds: 60, batch: () => Promise.reject(new Error("no")) };
  expect(await doChores([broken, chore], never)).toEqual({ counted: 1 });
  const row = await db().chore.findUniqueOrThrow({ where: { name: "broken" } });
  expect([row.holder, row.dueAt > new Date()]).toEqual([null, true]);
});
