import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Home, openHome } from "#lib/cli/starting/home";
import { claimHome } from "#lib/cli/starting/start-record";
import { identify, isAlive, type ProcessIdentity } from "#lib/processes/process-identity";

let dir = "";
let home: Home;
const others: ProcessIdentity[] = [];

beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), "reelwright-home-"));
  home = openHome(path.join(dir, "a", "b"));
});
afterEach(async () => {
  for (const other of others.splice(0)) if (isAlive(other)) process.kill(other.pid, "SIGKILL");
  await rm(dir, { recursive: true, force: true });
});

/** Another living process. */
function another(): ProcessIdentity {
  const { pid = 0 } = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"], { stdio: "ignore" });
  const identity = identify(pid);
  if (!identity) throw new Error("it did not start");
  others.push(identity);
  return identity;
}

const gone: ProcessIdentity = { pid: 999_999_999, startedAt: "1" };
const record = () => path.join(home.runDir, "start.json");
const recorded = (self: ProcessIdentity, parent?: ProcessIdentity) =>
  writeFile(record(), JSON.stringify({ self, parent, address: "http://localhost:1" }));

test("a claimed folder names its holder, and is free again afterwards", async () => {
  const release = await claimHome(home, "http://localhost:1");
  expect(JSON.parse(await readFile(record(), "utf8"))).toMatchObject({ self: { pid: process.pid } });
  release();
  expect(existsSync(record())).toBe(false);
});

test("while the holder lives, a second is refused with its address and process", async () => {
  const holder = another();
  await recorded(holder);
  await expect(claimHome(home, "x")).rejects.toThrow(
    new RegExp(`already runs on .* at http://localhost:1 \\(process ${holder.pid}\\)`),
  );
});

test("a dead holder, a reused process number and a broken record are no hindrance", async () => {
  await recorded(gone);
  (await claimHome(home, "x"))();
  await recorded({ ...another(), startedAt: "another start" });
  (await claimHome(home, "x"))();
  await writeFile(record(), "{half");
  (await claimHome(home, "x"))();
});

test("a holder whose npm was killed is ended and followed", async () => {
  const holder = another();
  await recorded(holder, gone);
  const release = await claimHome(home, "x");
  expect(isAlive(holder)).toBe(false);
  release();
});

test("of many at once on a stale record one wins", async () => {
  await recorded(gone);
  const claims = await Promise.allSettled(Array.from({ length: 8 }, () => claimHome(home, "x")));
  expect(claims.filter((claim) => claim.status === "fulfilled")).toHaveLength(1);
});

test("a folder that cannot be made is told in a sentence", async () => {
  await writeFile(path.join(dir, "file"), "");
  expect(() => openHome(path.join(dir, "file", "x"))).toThrow(/cannot be made or written \(E[A-Z]+\); set DATA_DIR/);
  if (process.platform === "linux") expect(() => openHome("/proc/nowhere")).toThrow(/cannot be made or written/);
});
