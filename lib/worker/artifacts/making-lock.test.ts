import { fork } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { db } from "#lib/database/client";
import { projectRoot } from "#lib/processes/project-root";
import { closeMakingLocks, holdMaking } from "#lib/worker/artifacts/making-lock";
import { useWorkerDatabase } from "#lib/worker/testing/use-worker-database";

useWorkerDatabase();
const never = new AbortController().signal;

test("one at a time in a process; different things side by side", async () => {
  const order: string[] = [];
  const make = async (name: string, tag: string) => {
    await using _held = await holdMaking(name, never);
    order.push(`${tag}+`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    order.push(`${tag}-`);
  };
  await Promise.all([make("x", "1"), make("x", "2"), make("y", "3")]);
  expect(order.indexOf("3+")).toBeLessThan(3);
  const ofX = order.filter((tag) => !tag.startsWith("3")).map((tag) => tag.slice(1));
  expect(ofX).toEqual(["+", "-", "+", "-"]);
});

test("waits for another process, until that ends, however it ends", async () => {
  const other = fork("lib/worker/testing/hold-lock.ts", ["z"], { cwd: projectRoot(), execPath: process.execPath });
  await once(other, "message");
  let got = false;
  const waiting = holdMaking("z", never).then((held) => {
    got = true;
    return held;
  });
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(got).toBe(false);
  other.kill("SIGKILL");
  await using _held = await waiting;
  expect(got).toBe(true);
});

test("a wait can be given up", async () => {
  await using _held = await holdMaking("w", never);
  const stop = AbortSignal.timeout(50);
  await expect(holdMaking("w", stop)).rejects.toThrow();
});

test("goes on after its connection was lost", async () => {
  await using _before = await holdMaking("u", never);
  await db().$queryRaw`
    select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and application_name = 'reelwright-making'`;
  await using _after = await holdMaking("v", never);
  await closeMakingLocks();
  await using _again = await holdMaking("t", never);
});
