import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { keepRunning, type Running } from "#lib/cli/starting/keep-running";

interface Fake extends Running {
  end(how: string): void;
  stopped: boolean;
}

function fake(): Fake {
  const { promise, resolve } = Promise.withResolvers<string>();
  const made: Fake = {
    ended: promise,
    stopped: false,
    end: resolve,
    async stop() {
      made.stopped = true;
      resolve("stopped");
    },
  };
  return made;
}

async function until(condition: () => boolean): Promise<void> {
  for (let n = 0; n < 500 && !condition(); n++) await wait(5);
  expect(condition()).toBe(true);
}

test("what ends by itself is started again, the pauses doubling", async () => {
  const started: Fake[] = [];
  const pauses: number[] = [];
  const start = () => {
    const next = fake();
    started.push(next);
    return next;
  };
  const kept = keepRunning(start, (_, pause) => pauses.push(pause), 2);
  for (let n = 1; n <= 4; n++) {
    await until(() => started.length === n);
    started[n - 1]?.end("exit 1");
  }
  await until(() => started.length === 5);
  expect(pauses).toEqual([2, 4, 8, 16]);
  await kept.stop();
  expect(started[4]?.stopped).toBe(true);
});

test("what is stopped stays stopped and is not called dead", async () => {
  let starts = 0;
  const deaths: string[] = [];
  const running = fake();
  const kept = keepRunning(
    () => {
      starts += 1;
      return running;
    },
    (how) => deaths.push(how),
    1,
  );
  await kept.stop();
  await wait(30);
  expect({ starts, deaths, stopped: running.stopped }).toEqual({ starts: 1, deaths: [], stopped: true });
});

test("a start that fails counts as an end, with its words", async () => {
  const deaths: string[] = [];
  const kept = keepRunning(
    () => Promise.reject(new Error("no room")),
    (how) => deaths.push(how),
    1,
  );
  await until(() => deaths.length >= 2);
  expect(deaths[0]).toBe("no room");
  await kept.stop();
});

test("stopping during a slow start stops what it brings", async () => {
  const slow = fake();
  const kept = keepRunning(
    () => wait(30, slow),
    () => {},
    1,
  );
  await kept.stop();
  expect(slow.stopped).toBe(true);
});
