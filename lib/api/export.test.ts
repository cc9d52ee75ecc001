import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { type ZipEntry, zipStream } from "#lib/api/exporting/zip-stream";
import { ask, newGuest } from "#lib/api/testing/ask";
import { filmBytes, finishedFilm } from "#lib/api/testing/finished-film";
import { newThings } from "#lib/api/testing/owned-things";
import { refused } from "#lib/api/testing/refused";
import { useDoors } from "#lib/api/testing/use-doors";
import { AuditView } from "#lib/contracts/audit-view";
import { db } from "#lib/database/client";
import { inTransaction } from "#lib/database/transaction";
import { reserve } from "#lib/limits/ledger";
import { storage } from "#lib/storage/storage";

useDoors();

const address = "/api/v1/account/export";

/** What an answer's zip holds, by name, as another program unpacks it. */
async function unzipped(answer: Response): Promise<Map<string, Buffer>> {
  const files = unzipSync(await answer.bytes());
  return new Map(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes)]));
}

const linesOf = (bytes: Buffer | undefined) =>
  String(bytes)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

test("an export holds what its owner has, and nothing secret, deleted or another's", async () => {
  const things = await newThings();
  const stranger = await newThings();
  const { cookie, ownerId, jobId, videoId } = things;
  await inTransaction((tx) => reserve(tx, { ownerId, jobId, attempt: 1, amountMicros: 5000 }));
  const answer = await ask(address, { headers: { cookie } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("application/zip");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="reelwright-\d{4}-\d\d-\d\d\.zip"/);
  const files = await unzipped(answer);
  const lines = (name: string) => linesOf(files.get(`${name}.jsonl`));
  expect(lines("jobs").map(({ id }) => id)).toEqual([
    ...[things.askingJob, things.failedJob, things.waitingJob, jobId],
  ]);
  expect(lines("jobs")[3]).toMatchObject({ status: "completed", order: { explainer: { topic: "Waves and tides" } } });
  const folder = `videos/${videoId}/1`;
  expect(lines("videos")).toMatchObject([{ id: videoId, job_id: jobId, folder, metadata: { file_size: 1000 } }]);
  expect(lines("shares")).toMatchObject([{ token: things.token, videoId }]);
  expect(lines("keys")).toMatchObject([{ id: things.keyId }]);
  expect(lines("webhooks")).toMatchObject([{ id: things.webhookId }]);
  expect(lines("files")).toMatchObject([{ filename: "hero.png" }, { id: things.fileId }]);
  const pictures = [`characters/${things.characterId}/0.png`];
  expect(lines("characters")).toMatchObject([{ id: things.characterId, name: "Ferro", pictures }]);
  expect(lines("ledger")).toMatchObject([{ kind: "reserve", amount_micros: 5000, job_id: jobId }]);
  expect(lines("audit").map(({ act }) => act)).toEqual(
    expect.arrayContaining(["account.exported", "key.made", "share.made", "video.deleted"]),
  );
  expect(JSON.parse(String(files.get("account.json")))).toMatchObject({ owner_id: ownerId, kind: "guest" });
  expect(JSON.parse(String(files.get(`${folder}/storyboard.json`)))).toMatchObject({ title: "Waves" });
  expect(String(files.get(`${folder}/captions.vtt`))).toBe(`the captionsVtt of ${jobId}`);
  expect([...files.keys()].filter((name) => name.endsWith(".mp4") || name.startsWith("files/"))).toEqual([]);
  expect(files.has("missing.json")).toBe(false);
  const all = Buffer.concat([...files.values()]).toString();
  expect(all).not.toContain(things.key);
  expect(all).not.toContain("whsec_");
  for (const another of [stranger.ownerId, stranger.jobId, stranger.token]) expect(all).not.toContain(another);
});

test("films and files come when they are asked for; what storage has lost is named", async () => {
  const { cookie, jobId, videoId } = await finishedFilm();
  const upload = await ask("/api/v1/files", {
    method: "POST",
    headers: { cookie, "tus-resumable": "1.0.0", "upload-length": "3" },
  });
  const fileId = upload.headers.get("location")?.split("/").at(-1) ?? "";
  const storageKey = `uploads/${fileId}.txt`;
  await storage().put(storageKey, new URL(import.meta.url).pathname);
  await db().upload.update({ where: { id: fileId }, data: { status: "ready", storageKey } });
  await storage().remove(`artifacts/${jobId}-webm.webm`);
  const files = await unzipped(await ask(`${address}?films=true&files=true`, { headers: { cookie } }));
  expect(files.get(`videos/${videoId}/1/film.mp4`)).toEqual(filmBytes);
  expect(String(files.get(`files/${fileId}.txt`))).toContain("what storage has lost is named");
  expect(JSON.parse(String(files.get("missing.json")))).toEqual([`videos/${videoId}/1/film.webm`]);
});

test("a key's export holds what its scopes open, and the record names the key", async () => {
  const { cookie, jobId } = await finishedFilm();
  const made = await ask("/api/v1/keys", {
    method: "POST",
    headers: { cookie },
    body: { name: "a", scopes: ["account:read"] },
  });
  const { key, id } = await made.json();
  const files = await unzipped(await ask(`${address}?films=true`, { headers: { "x-api-key": key } }));
  expect([...files.keys()].toSorted()).toEqual([
    "README.txt",
    "account.json",
    "audit.jsonl",
    "keys.jsonl",
    "ledger.jsonl",
  ]);
  expect(Buffer.concat([...files.values()]).toString()).not.toContain(jobId);
  const { items } = await (await ask("/api/v1/audit?about=account&by=key", { headers: { cookie } })).json();
  expect(items).toMatchObject([
    { act: "account.exported", actor: `key:${id}`, details: { films: true, files: false } },
  ]);
});

test("HEAD answers without a body and leaves no mark; nobody in particular gets nothing", async () => {
  const { cookie } = await newGuest();
  const answer = await ask(address, { method: "HEAD", headers: { cookie } });
  expect([answer.status, answer.body]).toEqual([200, null]);
  const { items } = await (await ask("/api/v1/audit", { headers: { cookie } })).json();
  expect(AuditView.array().parse(items)).toEqual([]);
  expect(await refused(cookie, `${address}?films=perhaps`, {})).toMatchObject({ status: 422, fields: ["films"] });
});

test("a reader who leaves stops the work: nothing is read ahead, and what is open is shut", async () => {
  let read = 0;
  let told: AbortSignal | undefined;
  async function* bytes() {
    for (;;) {
      read += 1;
      yield Buffer.alloc(1000);
    }
  }
  async function* entries(signal: AbortSignal): AsyncGenerator<ZipEntry> {
    told = signal;
    yield { name: "a", input: bytes(), lastModified: new Date(0) };
  }
  const reader = zipStream(entries, new AbortController().signal).getReader();
  for (let i = 0; i < 5; i += 1) await reader.read();
  expect(read).toBeLessThan(10);
  await reader.cancel();
  expect(told?.aborted).toBe(true);
});

test("a failure on the way breaks the zip off", async () => {
  async function* entries(): AsyncGenerator<ZipEntry> {
    yield { name: "a", input: "whole", lastModified: new Date(0) };
    throw new Error("the disk is gone");
  }
  const body = zipStream(entries, new AbortController().signal);
  await expect(new Response(body).bytes()).rejects.toThrow("the disk is gone");
});
