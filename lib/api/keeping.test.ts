import { afterEach, expect, test } from "vitest";
import { ask, newGuest } from "#lib/api/testing/ask";
import { finishedFilm, orderedJob } from "#lib/api/testing/finished-film";
import { refused } from "#lib/api/testing/refused";
import { useDoors } from "#lib/api/testing/use-doors";
import { changeSettings } from "#lib/config/settings";
import { AccountView } from "#lib/contracts/account-view";
import { UsageView } from "#lib/contracts/money";
import { db } from "#lib/database/client";
import { crowdedOwners, outdatedThings } from "#lib/videos/kept-things";

useDoors();
afterEach(() => void changeSettings({ OWNER_STORAGE_MB: undefined, RETENTION_DAYS: undefined, STORAGE_MB: undefined }));

const MB = 1_000_000;
const order = { method: "POST", body: { configuration: { topic: "Tides" } } };

async function choose(cookie: string, body: object) {
  const answer = await ask("/api/v1/account", { method: "PATCH", headers: { cookie }, body });
  expect(answer.status).toBe(200);
  return AccountView.parse(await answer.json()).keeping;
}
const usage = async (cookie: string) =>
  UsageView.parse(await (await ask("/api/v1/usage", { headers: { cookie } })).json()).storage;

/** Gives a job's film so many bytes, and makes all that is stored rest on the job. */
async function weigh(ownerId: string, jobId: string, bytes: number) {
  await db().artifact.updateMany({ where: { ownerId, key: { endsWith: "/mp4.mp4" } }, data: { bytes } });
  const artifacts = await db().artifact.findMany({ where: { ownerId } });
  await db().artifactUse.createMany({ data: artifacts.map(({ id }) => ({ jobId, artifactId: id })) });
}

test("one keeps less, or for less long, than one may, and takes it back", async () => {
  const { cookie } = await newGuest();
  expect(await choose(cookie, {})).toEqual({});
  expect(await choose(cookie, { retention_days: 30 })).toEqual({ retention_days: 30 });
  expect(await choose(cookie, { storage_cap_bytes: 5 * MB })).toEqual({
    ...{ retention_days: 30, storage_cap_bytes: 5 * MB },
  });
  expect(await usage(cookie)).toMatchObject({ retention_days: 30, cap_bytes: 5 * MB });
  expect(await choose(cookie, { retention_days: null })).toEqual({ storage_cap_bytes: 5 * MB });
  const { items } = await (await ask("/api/v1/audit?about=account", { headers: { cookie } })).json();
  expect(items[0]).toMatchObject({ act: "account.changed", details: { retention_days: null } });
});

test("the installation's bounds win, those of today and those of later", async () => {
  const { cookie } = await newGuest();
  changeSettings({ RETENTION_DAYS: "60", OWNER_STORAGE_MB: "100" });
  const patch = (body: object) => refused(cookie, "/api/v1/account", { method: "PATCH", body });
  expect(await patch({ retention_days: 61 })).toMatchObject({ status: 422, fields: ["retention_days"] });
  expect(await patch({ storage_cap_bytes: 101 * MB })).toMatchObject({ status: 422, fields: ["storage_cap_bytes"] });
  expect(await patch({ retention_days: 0 })).toMatchObject({ status: 422, fields: ["retention_days"] });
  const most = { most_retention_days: 60, most_storage_bytes: 100 * MB };
  expect(await choose(cookie, { retention_days: 60, storage_cap_bytes: 50 * MB })).toEqual({
    ...{ ...most, retention_days: 60, storage_cap_bytes: 50 * MB },
  });
  changeSettings({ RETENTION_DAYS: "7" });
  expect(await choose(cookie, {})).toMatchObject({ retention_days: 7, most_retention_days: 7 });
});

test("retention goes by what its owner chose, and never beyond what they may", async () => {
  const one = await finishedFilm();
  const isOutdated = async (days?: number) => (await outdatedThings(days, 100)).some(({ id }) => id === one.videoId);
  const age = (days: number) => new Date(Date.now() - days * 86_400_000);
  await db().video.update({ where: { id: one.videoId }, data: { createdAt: age(8) } });
  await db().job.updateMany({ where: { videoId: one.videoId }, data: { finishedAt: age(8) } });
  expect(await isOutdated()).toBe(false);
  await choose(one.cookie, { retention_days: 10 });
  expect(await isOutdated()).toBe(false);
  expect(await isOutdated(7)).toBe(true);
  await choose(one.cookie, { retention_days: 7 });
  expect(await isOutdated(30)).toBe(true);
  await weigh(one.ownerId, one.jobId, 3 * MB);
  expect(await crowdedOwners(undefined, 100)).not.toContain(one.ownerId);
  await choose(one.cookie, { storage_cap_bytes: 2 * MB });
  expect(await crowdedOwners(50 * MB, 100)).toContain(one.ownerId);
});

test("where the room is full nothing is ordered or sent, until something is deleted", async () => {
  const { cookie, ownerId, jobId } = await finishedFilm();
  await weigh(ownerId, jobId, 3 * MB);
  await choose(cookie, { storage_cap_bytes: 4 * MB });
  const stopped = await orderedJob(cookie);
  await ask(`/api/v1/jobs/${stopped}/cancel`, { method: "POST", headers: { cookie } });
  await choose(cookie, { storage_cap_bytes: 2 * MB });
  const answer = await ask("/api/v1/videos/generate", { ...order, headers: { cookie } });
  expect(answer.status).toBe(413);
  const { error } = await answer.json();
  expect(error).toMatchObject({ code: "QUOTA_EXCEEDED", retryable: false });
  expect(error.message).toMatch(/storage is full: 3 MB of 2 MB .* Delete films or files/);
  const batch = { method: "POST", body: { jobs: [{ configuration: { topic: "Tides" } }] } };
  expect(await refused(cookie, "/api/v1/videos/batch", batch)).toMatchObject({ status: 413 });
  const again = await ask(`/api/v1/jobs/${stopped}/retry`, { method: "POST", headers: { cookie } });
  expect(again.status).toBe(413);
  expect((await again.json()).error.message).toMatch(/storage is full: 3 MB of 2 MB .* then try again/);
  const headers = { "tus-resumable": "1.0.0", "upload-length": "3" };
  expect(await refused(cookie, "/api/v1/files", { method: "POST", headers })).toMatchObject({
    ...{ status: 413, code: "QUOTA_EXCEEDED" },
  });
  await ask(`/api/v1/jobs/${jobId}`, { method: "DELETE", headers: { cookie } });
  expect((await ask("/api/v1/videos/generate", { ...order, headers: { cookie } })).status).toBe(201);
  expect((await ask(`/api/v1/jobs/${stopped}/retry`, { method: "POST", headers: { cookie } })).status).toBe(200);
  const another = { ...order, headers: { cookie: (await newGuest()).cookie } };
  expect((await ask("/api/v1/videos/generate", another)).status).toBe(201);
});

/** Two deleted films of 3 MB each: one with its video, of the other the job alone. */
async function deletedFilms() {
  const one = await finishedFilm();
  await weigh(one.ownerId, one.jobId, 3 * MB);
  const headers = { cookie: one.cookie };
  const send = async (method: string, address: string) => {
    const answer = await ask(`/api/v1${address}`, { method, headers });
    return { status: answer.status, body: await answer.json() };
  };
  await send("DELETE", `/videos/${one.videoId}`);
  const made = { key: "other", step: "test", bytes: 3 * MB, meta: {}, engineVersion: "test" };
  const job = await orderedJob(one.cookie);
  const other = await db().artifact.create({ data: { ownerId: one.ownerId, ...made } });
  await db().artifactUse.create({ data: { jobId: job, artifactId: other.id } });
  await send("DELETE", `/jobs/${job}`);
  return { ...one, job, send, restoreVideo: () => send("POST", `/videos/${one.videoId}/restore`) };
}

test("what was deleted comes back only where there is room for it, and else nothing changes", async () => {
  const { cookie, videoId, jobId, job, send, restoreVideo } = await deletedFilms();
  await choose(cookie, { storage_cap_bytes: 2 * MB });
  const refusal = await restoreVideo();
  expect(refusal).toMatchObject({ status: 413, body: { error: { code: "QUOTA_EXCEEDED", retryable: false } } });
  expect(refusal.body.error.message).toMatch(
    /no room for this: it needs 3 MB, and 0 MB of your 2 MB are taken\. Delete .* then restore it/,
  );
  expect((await send("POST", `/jobs/${job}/restore`)).status).toBe(413);
  for (const address of [`/videos/${videoId}`, `/jobs/${jobId}`, `/jobs/${job}`]) {
    expect((await send("GET", address)).status, address).toBe(404);
  }
  expect((await usage(cookie)).by_kind).toMatchObject([{ kind: "deleted" }]);
  const { body } = await send("GET", "/audit");
  expect(body.items.map(({ act }: { act: string }) => act)).not.toContain("video.restored");

  // One of the two fits, whichever is quicker.
  await choose(cookie, { storage_cap_bytes: 4 * MB });
  const both = await Promise.all([restoreVideo(), send("POST", `/jobs/${job}/restore`)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 413]);
  await choose(cookie, { storage_cap_bytes: null });
  expect((await restoreVideo()).status).toBe(200);
  expect((await send("POST", `/jobs/${job}/restore`)).status).toBe(200);
  expect((await send("GET", `/videos/${videoId}`)).status).toBe(200);
});

test("what weighs nothing comes back into a full room", async () => {
  const { cookie, ownerId, jobId } = await finishedFilm();
  await weigh(ownerId, jobId, 3 * MB);
  const light = await orderedJob(cookie);
  await ask(`/api/v1/jobs/${light}`, { method: "DELETE", headers: { cookie } });
  await choose(cookie, { storage_cap_bytes: MB });
  expect((await ask(`/api/v1/jobs/${light}/restore`, { method: "POST", headers: { cookie } })).status).toBe(200);
});

test("where the installation's room is full nothing new is taken in, and nothing comes back", async () => {
  await db().artifact.deleteMany();
  const { cookie, restoreVideo } = await deletedFilms();
  changeSettings({ STORAGE_MB: "2" });
  const refusal = await restoreVideo();
  expect(refusal).toMatchObject({ status: 413, body: { error: { code: "QUOTA_EXCEEDED" } } });
  expect(refusal.body.error.message).toMatch(/This installation has no room left/);
  changeSettings({ STORAGE_MB: "5" });
  expect((await restoreVideo()).status).toBe(200);
  changeSettings({ STORAGE_MB: "3" });
  expect(await refused(cookie, "/api/v1/videos/generate", order)).toMatchObject({ code: "QUOTA_EXCEEDED" });
  const headers = { "tus-resumable": "1.0.0", "upload-length": "3" };
  const file = await refused((await newGuest()).cookie, "/api/v1/files", { method: "POST", headers });
  expect(file).toMatchObject({ status: 413, code: "QUOTA_EXCEEDED" });
});

test("usage tells where the bytes are, and they are all of them", async () => {
  const { cookie, ownerId, jobId } = await finishedFilm();
  await weigh(ownerId, jobId, 3 * MB);
  const before = await usage(cookie);
  const kinds = before.by_kind.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(["films", "companions", "streaming", "making"]));
  expect(before.by_kind[0]).toMatchObject({ kind: "films", count: 3 });
  const sum = before.by_kind.reduce((bytes, line) => bytes + line.bytes, 0);
  expect(sum).toBe(before.bytes);
  await ask(`/api/v1/jobs/${jobId}`, { method: "DELETE", headers: { cookie } });
  expect((await usage(cookie)).by_kind).toMatchObject([{ kind: "deleted", bytes: before.bytes }]);
});
