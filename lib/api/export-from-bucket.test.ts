import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect, createServer, type Server, type Socket } from "node:net";
import os from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ask } from "#lib/api/testing/ask";
import { finishedFilm } from "#lib/api/testing/finished-film";
import { useDoors } from "#lib/api/testing/use-doors";
import { changeSettings } from "#lib/config/settings";
import { storage } from "#lib/storage/storage";
import { startBucket, type TestBucket } from "#lib/storage/test-bucket";

useDoors();
const MB = 1_000_000;

// Between this process and the bucket stands a line that counts what comes through it, and can be cut.
let dir = "";
let bucket: TestBucket;
let line: Server;
let came = 0;
let cutAfter = Number.POSITIVE_INFINITY;
beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), "export-"));
  bucket = await startBucket(path.join(dir, "bucket"));
  const port = Number(new URL(bucket.settings.S3_ENDPOINT).port);
  line = createServer((near) => join(near, connect(port, "127.0.0.1")));
  line.listen(0, "127.0.0.1");
  await once(line, "listening");
  const address = line.address();
  if (address === null || typeof address === "string") throw new Error("the line has no port");
  changeSettings({ ...bucket.settings, S3_ENDPOINT: `http://127.0.0.1:${address.port}` });
});
afterAll(async () => {
  changeSettings({ S3_BUCKET: undefined, S3_ENDPOINT: undefined });
  line.close();
  await bucket.close();
  await rm(dir, { recursive: true, force: true });
});
beforeEach(() => {
  came = 0;
  cutAfter = Number.POSITIVE_INFINITY;
});

function join(near: Socket, far: Socket): void {
  for (const socket of [near, far])
    socket.on("error", () => undefined).on("close", () => [near, far].map((one) => one.destroy()));
  near.pipe(far).pipe(near);
  far.on("data", (bytes) => {
    came += bytes.length;
    if (came < cutAfter) return;
    cutAfter = Number.POSITIVE_INFINITY;
    near.destroy();
  });
}

/** A guest whose film is so large. */
async function largeFilm(bytes: number) {
  const { cookie, jobId, videoId } = await finishedFilm();
  const film = randomBytes(bytes);
  const file = path.join(dir, jobId);
  await writeFile(file, film);
  await storage().put(`artifacts/${jobId}-mp4.mp4`, file);
  return { cookie, film, name: `videos/${videoId}/1/film.mp4` };
}

/** An export that is being read. */
async function exported(cookie: string): Promise<ReadableStreamDefaultReader<Uint8Array>> {
  came = 0;
  const answer = await ask("/api/v1/account/export?films=true", { headers: { cookie } });
  expect(answer.status).toBe(200);
  if (!answer.body) throw new Error("no body");
  return answer.body.getReader();
}

/** Waits until nothing more comes through the line; answers how much came. */
async function quiet(): Promise<number> {
  for (let before = -1; before !== came; ) {
    before = came;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return came;
}

async function rest(reader: ReadableStreamDefaultReader<Uint8Array>, read: Uint8Array[] = []): Promise<Buffer> {
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) read.push(piece.value);
  return Buffer.concat(read);
}

test("a film in a bucket is sent as it is read: a reader who waits is waited for, and one who leaves ends it", async () => {
  const { cookie, film, name } = await largeFilm(48 * MB);
  const reader = await exported(cookie);
  const read: Uint8Array[] = [];
  for (let bytes = 0; bytes < 2 * MB; ) {
    const { value = new Uint8Array() } = await reader.read();
    bytes += value.length;
    read.push(value);
  }
  // What the system holds of two sockets is all that is ahead of the reader.
  expect(await quiet()).toBeLessThan(24 * MB);
  const files = unzipSync(await rest(reader, read));
  expect(Buffer.from(files[name] ?? []).equals(film)).toBe(true);

  const left = await exported(cookie);
  await left.read();
  await left.cancel();
  expect(await quiet()).toBeLessThan(24 * MB);
}, 60_000);

test("a connection that breaks on the way is taken up again where it was", async () => {
  const { cookie, film, name } = await largeFilm(5 * MB);
  cutAfter = 3 * MB;
  const files = unzipSync(await rest(await exported(cookie)));
  expect(cutAfter).toBe(Number.POSITIVE_INFINITY);
  expect(Buffer.from(files[name] ?? []).equals(film)).toBe(true);
});
