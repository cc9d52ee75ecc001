import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { takeTurn } from "#lib/cli/starting/take-turn";

test("one holds at a time; a dead holder is passed over; waiting can be given up", async () => {
  const dir = await mkdtemp(path.join(os.tmpdir(), "reelwright-turn-"));
  const file = path.join(dir, "turn");
  await writeFile(file, JSON.stringify({ pid: 999_999_999, startedAt: "1" }));
  const first = await takeTurn(file, AbortSignal.timeout(5000));
  let second = false;
  const waiting = takeTurn(file, AbortSignal.timeout(20_000)).then((letGo) => {
    second = true;
    return letGo;
  });
  await expect(takeTurn(file, AbortSignal.timeout(50))).rejects.toThrow();
  await wait(300);
  expect(second).toBe(false);
  first();
  (await waiting)();
  await rm(dir, { recursive: true });
});
