import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newGuestId, signGuest } from "#lib/accounts/guest-cookie";
import { handle } from "#lib/api/handle";
import { operationTable } from "#lib/api/operation-table";
import { changeSettings } from "#lib/config/settings";
import { db } from "#lib/database/client";
import { useTestDatabase } from "#lib/database/test-database";
import { closeBoss } from "#lib/queue/boss";
import { installQueue } from "#lib/queue/install-queue";
import { storage } from "#lib/storage/storage";
import { startBucket, type TestBucket } from "#lib/storage/test-bucket";
import { drainTasks } from "#lib/worker/drain-tasks";

useTestDatabase({ prepare: installQueue, release: closeBoss });

let dir = "";
let bucket: TestBucket;
let cookie = "";
beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), "s3-spine-"));
  bucket = await startBucket(path.join(dir, "bucket"));
  changeSettings({ DATA_DIR: path.join(dir, "data"), ROLE: "worker", UNDO_SECONDS: "0", ...bucket.settings });
  cookie = `rw_guest=${await signGuest(newGuestId(), Math.floor(Date.now() / 1000))}`;
});
afterAll(async () => {
  changeSettings({ S3_BUCKET: undefined, S3_ENDPOINT: undefined, S3_PUBLIC_ENDPOINT: undefined });
  await bucket.close();
  await rm(dir, { recursive: true, force: true });
});

interface Asked {
  params?: Record<string, string>;
  body?: unknown;
  headers?: Record<string, string>;
}

function ask(id: string, { params = {}, body, headers }: Asked = {}): Promise<Response> {
  const door = operationTable.find((one) => one.id === id);
  if (!door) throw new Error(`no operation ${id}`);
  const at = door.path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => params[name] ?? "");
  const request = new Request(`http://localhost:3000/api${at}`, {
    method: door.method,
    headers: {
      host: "localhost:3000",
      cookie,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return handle(door)(request, { params: Promise.resolve(params) });
}

async function keys(): Promise<string[]> {
  const found: string[] = [];
  for (const folder of ["artifacts", "uploads"]) for await (const { key } of storage().list(folder)) found.push(key);
  return found;
}

const storyboard = {
  ...{ version: 1, title: "Tides", language: "en", aspectRatio: "16:9", look: "paper", seed: 1 },
  scenes: [{ id: "one", seconds: 2, layout: "stack", blocks: [{ id: "t", type: "text", text: "Tides" }] }],
};

test("a film is ordered, made, played, shared and deleted in a bucket, and leaves not a byte there", async () => {
  const configuration = { topic: "Tides", quality: "low", storyboard };
  const ordered = await (await ask("generateVideo", { body: { configuration } })).json();
  const id: string = ordered.job_id;
  await drainTasks({ seconds: 90 });
  const view = await (await ask("readJob", { params: { id } })).json();
  expect(view).toMatchObject({ status: "completed" });

  const film = await ask("streamVideo", { params: { id } });
  const bytes = Buffer.from(await film.arrayBuffer());
  expect([film.status, bytes.subarray(4, 8).toString()]).toEqual([200, "ftyp"]);
  const part = await ask("streamVideo", { params: { id }, headers: { range: "bytes=100-199" } });
  expect([part.status, part.headers.get("content-range")]).toEqual([206, `bytes 100-199/${bytes.length}`]);
  expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(100, 200))).toBe(true);
  expect((await ask("readThumbnail", { params: { id } })).status).toBe(200);
  expect((await ask("readHlsMaster", { params: { id } })).status).toBe(200);

  changeSettings({ S3_PUBLIC_ENDPOINT: bucket.settings.S3_ENDPOINT });
  const sent = await ask("streamVideo", { params: { id } });
  expect(sent.status).toBe(302);
  const direct = await fetch(sent.headers.get("location") ?? "", { headers: { range: "bytes=0-99" } });
  expect([direct.status, direct.headers.get("content-type")]).toEqual([206, "video/mp4"]);
  expect(Buffer.from(await direct.arrayBuffer()).equals(bytes.subarray(0, 100))).toBe(true);

  const share = await (await ask("createShare", { body: { video_id: view.videoId } })).json();
  expect((await ask("readSharedVideo", { params: { token: share.token } })).status).toBe(200);

  expect((await keys()).length).toBeGreaterThan(5);
  expect((await ask("deleteVideo", { params: { videoId: view.videoId } })).status).toBe(200);
  expect((await ask("readSharedVideo", { params: { token: share.token } })).status).toBe(404);
  await db().chore.updateMany({ data: { dueAt: new Date(0) } });
  await drainTasks({ seconds: 10 });
  expect(await keys()).toEqual([]);
  expect(await storage().dropUnfinished(new Date(Date.now() + 60_000))).toBe(0);
}, 120_000);
