import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { makeMusicVideo, newStorage } from "#lib/cli/testing/make-music-video";
import { mvClient } from "#lib/cli/testing/mv-client";
import { mvVendors } from "#lib/cli/testing/mv-vendors";
import { noVendors } from "#lib/cli/testing/no-vendors";

// Where the client notes expect it: `npm start` on port 8000, with nothing set, and with a vendor's stub.
const server = "http://localhost:8000";

test.skip(process.env.DEEP_TESTS !== "1", "Two starts and eight clips: in thorough runs.");
test.setTimeout(600_000);

async function startApp(settings: Readonly<Record<string, string>>): Promise<AsyncDisposable> {
  const dir = await mkdtemp(path.join(os.tmpdir(), "reelwright-8000-"));
  const app = spawn("node", ["lib/cli/start.ts"], {
    env: { ...process.env, ...noVendors, ...settings, DATA_DIR: dir, PORT: "8000", HOST: "127.0.0.1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [app.stdout, app.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  const ended = new Promise((resolve) => app.once("close", resolve));
  const stop = async () => {
    app.kill("SIGTERM");
    await ended;
    await rm(dir, { recursive: true, force: true });
  };
  try {
    await expect.poll(() => said, { timeout: 120_000 }).toContain(`ready at ${server}`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { [Symbol.asyncDispose]: stop };
}

test("with no keys, the notes' music video of four scenes comes back and is merged", async () => {
  await using _app = await startApp({});
  const { clips, merged } = await makeMusicVideo(mvClient(server, newStorage(), sleep));
  expect(clips.map(({ metadata }) => metadata.backend_used)).toEqual(["local", "local", "local", "local"]);
  expect(merged.bytes.length).toBeGreaterThan(10_000);
});

test("the same with a vendor behind, ordered once each", async () => {
  const [vendor] = mvVendors;
  if (!vendor) throw new Error("no vendor");
  const opened = await vendor.open();
  try {
    await using _app = await startApp({ ...opened.settings, VENDOR_POLL_SECONDS: "0.2" });
    const { clips, merged } = await makeMusicVideo(mvClient(server, newStorage(), sleep));
    expect(new Set(clips.map(({ metadata }) => metadata.backend_used))).toEqual(new Set([vendor.clips]));
    expect(merged.bytes.length).toBeGreaterThan(1000);
    expect(opened.creations()).toBe(vendor.orders);
  } finally {
    await opened.close();
  }
});
