import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type EmbeddedDatabase, startEmbedded } from "#lib/database/embedded";
import { identify } from "#lib/processes/process-identity";

/** A data folder whose cluster was made and stopped: making one takes longest. */
let made = "";
let dir = "";
let started: EmbeddedDatabase[] = [];

beforeAll(async () => {
  made = await mkdtemp(path.join(os.tmpdir(), "reelwright-embedded-"));
  await (await startEmbedded(made)).stop();
});
afterAll(() => rm(made, { recursive: true, force: true }));
beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), "reelwright-embedded-"));
  started = [];
});
afterEach(async () => {
  for (const database of started) await database.stop();
  await rm(dir, { recursive: true, force: true });
});

async function start(): Promise<EmbeddedDatabase> {
  const database = await startEmbedded(dir);
  started.push(database);
  return database;
}

/** Begins with what an earlier run left in its data folder, rights and owners included. */
const leave = () => execFileSync("cp", ["-a", path.join(made, "postgres"), dir]);

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test("it starts, keeps its data, stops, and starts again", async () => {
  const first = await start();
  await query(first.url, "CREATE TABLE kept (word text); INSERT INTO kept VALUES ('Gauß 漢')");
  await first.stop();
  expect(identify(first.pid)).toBeUndefined();
  const second = await start();
  expect(await query(second.url, "SELECT word FROM kept")).toEqual([{ word: "Gauß 漢" }]);
});

test("a server left running is taken over, with its connections", async () => {
  leave();
  const first = await start();
  const second = await start();
  expect(second).toMatchObject({ pid: first.pid, url: first.url, takenOver: true });
});

test.runIf(process.platform === "linux")("it has a session of its own, out of reach of Ctrl-C", async () => {
  leave();
  const { pid } = await start();
  const session = execFileSync("ps", ["-o", "sid=", "-p", String(pid)], { encoding: "utf8" });
  expect(Number(session)).toBe(pid);
});

test("a killed server is started again without losing what was committed", async () => {
  leave();
  const first = await start();
  await query(first.url, "CREATE TABLE kept (n int); INSERT INTO kept VALUES (7)");
  process.kill(first.pid, "SIGKILL");
  const second = await start();
  expect(second.takenOver).toBe(false);
  expect(await query(second.url, "SELECT n FROM kept")).toEqual([{ n: 7 }]);
});

test("a pid file that names another program is not believed", async () => {
  leave();
  const first = await start();
  const pidFile = path.join(dir, "postgres/cluster/postmaster.pid");
  const lines = await readFile(pidFile, "utf8");
  await first.stop();
  await writeFile(pidFile, lines.replace(/^\d+/, String(process.pid)));
  expect((await start()).takenOver).toBe(false);
});

test("the password is needed and kept from others", async () => {
  leave();
  const { url } = await start();
  const wrong = new URL(url);
  wrong.password = "guess";
  await expect(query(wrong.href, "SELECT 1")).rejects.toThrow(/password authentication failed/);
  expect((await stat(path.join(dir, "postgres/password"))).mode & 0o777).toBe(0o600);
  expect((await stat(path.join(dir, "postgres"))).mode & 0o777).toBe(0o700);
});

test("data of another Postgres major is refused in a sentence", async () => {
  leave();
  await writeFile(path.join(dir, "postgres/cluster/PG_VERSION"), "12\n");
  await expect(startEmbedded(dir)).rejects.toThrow(/was made by Postgres 12, but this release brings Postgres \d+;/);
});

test("a damaged folder is refused in a sentence", async () => {
  await mkdir(path.join(dir, "postgres/cluster"), { recursive: true });
  await writeFile(path.join(dir, "postgres/cluster/junk"), "");
  await expect(startEmbedded(dir)).rejects.toThrow(/is damaged .* DATA_DIR to an empty folder\.$/);
});

test("a cluster that cannot start says why and where its log is", async () => {
  leave();
  await rm(path.join(dir, "postgres/cluster/global"), { recursive: true });
  await expect(startEmbedded(dir)).rejects.toThrow(/did not start \(.+\); its log is .*postgres\.log\.$/);
});

test("a data folder that cannot be made is refused in a sentence", async () => {
  await writeFile(path.join(dir, "file"), "");
  await expect(startEmbedded(path.join(dir, "file"))).rejects.toThrow(/cannot be made or written \(ENOTDIR\)/);
});
