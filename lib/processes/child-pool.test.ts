import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { type ChildPool, startChildPool } from "#lib/processes/child-pool";

const Reply = z.object({ pid: z.number() });
let pool: ChildPool;

const open = (callsOfALife: number, idleSeconds: number): ChildPool =>
  startChildPool({ script: "lib/processes/testing/odd-child.ts", callsOfALife, idleSeconds });
beforeEach(() => {
  pool = open(3, 60);
});
afterEach(() => pool.close());

const pidOf = async (): Promise<number> => (await pool.call("run", { text: "hello" }, Reply)).pid;

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test("a child answers call after call, until its life is over", async () => {
  const [first, second, third, fourth] = [await pidOf(), await pidOf(), await pidOf(), await pidOf()];
  expect([second, third]).toEqual([first, first]);
  expect(fourth).not.toBe(first);
  expect(isAlive(first)).toBe(false);
});

test("calls at once have a child each, and both are taken again", async () => {
  const both = await Promise.all([pidOf(), pidOf()]);
  expect(new Set(both).size).toBe(2);
  expect(new Set(await Promise.all([pidOf(), pidOf()]))).toEqual(new Set(both));
});

test("a child whose call failed does nothing more", async () => {
  const before = await pidOf();
  await expect(pool.call("fail", {}, Reply)).rejects.toMatchObject({ code: "DISK_FULL" });
  expect(isAlive(before)).toBe(false);
  expect(await pidOf()).not.toBe(before);
});

test("a child without a call ends by itself", async () => {
  pool = open(3, 0.05);
  const pid = await pidOf();
  for (const until = Date.now() + 10_000; isAlive(pid) && Date.now() < until; ) await wait(20);
  expect(isAlive(pid)).toBe(false);
});

test("closing ends who waits at once, and who works when its work is done", async () => {
  const [waiting] = await Promise.all([pidOf(), pidOf()]);
  const working = pidOf();
  await pool.close();
  const pid = await working;
  for (const one of [waiting, pid]) expect(isAlive(one)).toBe(false);
});
