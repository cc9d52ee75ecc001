import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect } from "@playwright/test";
import { noRates } from "#lib/api/testing/fuzz/fuzz-things";
import { sendOverWire } from "#lib/api/testing/wire";
import { changeSettings, type SettingName } from "#lib/config/settings";
import { closeDatabase } from "#lib/database/client";
import { startEmbedded } from "#lib/database/embedded";
import { closeListener } from "#lib/database/listen";
import { migrate } from "#lib/database/migrate";
import { freePort } from "#lib/processes/free-port";
import { closeBoss } from "#lib/queue/boss";
import { installQueue } from "#lib/queue/install-queue";

/** A database and a data folder that this process and web servers of the build share; nobody works on jobs. */
export async function openGround(): Promise<AsyncDisposable> {
  await using opening = new AsyncDisposableStack();
  const dir = await mkdtemp(path.join(os.tmpdir(), "reelwright-ground-"));
  opening.defer(() => rm(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
  const database = await startEmbedded(dir, { durable: false });
  opening.defer(() => database.stop());
  const own = {
    DATABASE_URL: database.url,
    DATA_DIR: dir,
    APP_SECRET: "a-secret-for-tests-only",
    PUBLIC_URL: undefined,
  };
  opening.defer(alter({ ...own, ...noRates, PAID_JOBS_PER_HOUR: "100000", LOG_LEVEL: "error" }));
  await migrate(installQueue);
  for (const close of [closeDatabase, closeListener, closeBoss]) opening.defer(close);
  return opening.move();
}

/** Changes settings of this process, and of what it starts; answers how to have them as they were. */
export function alter(values: Partial<Record<SettingName, string | undefined>>): () => void {
  const before = Object.fromEntries(Object.keys(values).map((name) => [name, process.env[name]]));
  changeSettings(values);
  return () => void changeSettings(before);
}

/** A web server of the build, bound to `host`, with the settings of this process; at any port, where none is named. */
export async function startSite(host: string, named?: number): Promise<{ port: number } & AsyncDisposable> {
  const port = named ?? (await freePort());
  const words = ["node_modules/next/dist/bin/next", "start", "-H", host, "-p", String(port)];
  const server = spawn(process.execPath, words, {
    env: { ...process.env, HOST: host, ROLE: "web", NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const stop = async () => {
    server.kill("SIGKILL");
    await ended;
  };
  const request = { address: "/api/v1/looks", method: "GET", headers: {} };
  const status = () =>
    sendOverWire({ host: "127.0.0.1", port }, request).then(
      (answer) => answer.status,
      () => 0,
    );
  try {
    await expect.poll(status, { timeout: 60_000 }).toBe(200);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, [Symbol.asyncDispose]: stop };
}
