import { createHash, randomUUID } from "node:crypto";
import { rm, utimes, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { chooseArtist } from "#lib/characters/choose-artist";
import { changeSettings, settings } from "#lib/config/settings";
import { db } from "#lib/database/client";
import { inTransaction } from "#lib/database/transaction";
import { deleteJob, hideJob } from "#lib/jobs/delete-job";
import { endCompleted } from "#lib/jobs/end-job";
import { lockJob, moveJob } from "#lib/jobs/job-store";
import { remember } from "#lib/jobs/remember-artifact";
import { restoreJob, showJob } from "#lib/jobs/restore-job";
import { closeTasks } from "#lib/jobs/task-store";
import { orderCharacter } from "#lib/pipelines/order-character";
import { testVersion } from "#lib/pipelines/test-pipeline";
import { storage } from "#lib/storage/storage";
import { deleteVideo } from "#lib/videos/delete-video";
import { liveBytes } from "#lib/videos/kept-things";
import { publishVersion } from "#lib/videos/publish-version";
import { readUsage } from "#lib/videos/read-usage";
import { readVideo } from "#lib/videos/read-video";
import { restoreVideo } from "#lib/videos/restore-video";
import { findMissingBytes } from "#lib/worker/chores/find-missing-bytes";
import { goOnDrawing } from "#lib/worker/chores/go-on-drawing";
import { purgeDeleted } from "#lib/worker/chores/purge-deleted";
import { retain } from "#lib/worker/chores/retain";
import { sweepBytes } from "#lib/worker/chores/sweep-bytes";
import { sweepLeftovers } from "#lib/worker/chores/sweep-leftovers";
import { startWorker } from "#lib/worker/start-worker";
import { jobWhen, orderFilm, useWorkerDatabase } from "#lib/worker/testing/use-worker-database";
import { wordSetup } from "#lib/worker/testing/word-setup";

useWorkerDatabase();
const never = new AbortController().signal;
const round = async (chore: typeof retain) => (await chore.batch(undefined, never)).done;
const hour = 3_600_000;

beforeEach(async () => {
  await db().owner.deleteMany();
  await db().upload.deleteMany();
  await rm(path.join(settings().DATA_DIR, "storage"), { recursive: true, force: true });
});
afterEach(() =>
  changeSettings({
    ...{ UNDO_SECONDS: undefined, RETENTION_DAYS: undefined, OWNER_STORAGE_MB: undefined, STORAGE_MB: undefined },
  }),
);

let films = 0;
/** A film as a worker leaves it: three results of its own with bytes, a version, a completed job. */
async function film(ownerId?: string) {
  films += 1;
  const job = await orderFilm(`Film ${films}`, ownerId);
  const made = [`plan ${films}`, `scene ${films}`, `film ${films}`];
  const ids = await Promise.all(made.map((words) => result(job, words)));
  const version = { ...testVersion, files: { mp4: ids[2] } };
  const { videoId } = await inTransaction(async (tx) => {
    const row = await lockJob(tx, job.jobId);
    if (!row) throw new Error("no job");
    await moveJob(tx, row, "processing");
    const published = await publishVersion(tx, { ...job, version });
    await closeTasks(tx, job.jobId);
    await endCompleted(tx, { ...row, status: "processing" }, published);
    return published;
  });
  return { ...job, videoId, viewer: { kind: "guest" as const, ownerId: job.ownerId } };
}

async function result({ jobId, ownerId }: { jobId: string; ownerId: string }, words: string): Promise<string> {
  const key = createHash("sha256").update(words).digest("hex");
  const storageKey = `artifacts/${key.slice(0, 2)}/${key}-${randomUUID()}.txt`;
  await stored(storageKey, words);
  const bytes = words.length;
  const own = { ownerId, key, step: "word", storageKey, bytes, sha256: key, meta: {}, engineVersion: "e1" };
  return (await remember(jobId, own)).id;
}

async function stored(key: string, words: string): Promise<void> {
  const file = path.join(os.tmpdir(), randomUUID());
  await writeFile(file, words);
  await storage().put(key, file);
  await rm(file);
}

async function keys(folder = "artifacts"): Promise<string[]> {
  const found: string[] = [];
  for await (const { key } of storage().list(folder)) found.push(key);
  return found;
}

const age = (videoId: string, days: number) => {
  const at = new Date(Date.now() - days * 24 * hour);
  return Promise.all([
    db().video.update({ where: { id: videoId }, data: { createdAt: at } }),
    db().job.updateMany({ where: { videoId }, data: { createdAt: at, finishedAt: at } }),
  ]);
};
const remove = ({ videoId, ownerId }: { videoId: string; ownerId: string }) =>
  deleteVideo(videoId, (tx, jobId) => hideJob(tx, jobId, ownerId));

test("a deleted film is gone at once, its bytes once the undo window is over", async () => {
  const one = await film();
  expect(await keys()).toHaveLength(3);
  await remove(one);
  await expect(readVideo(one.videoId, one.viewer)).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await round(purgeDeleted)).toEqual({ purgedVideos: 0, purgedJobs: 0 });
  expect(await keys()).toHaveLength(3);
  await restoreVideo(one.videoId, one.ownerId, showJob);
  expect((await readVideo(one.videoId, one.viewer)).id).toBe(one.videoId);
  await remove(one);
  await db().video.updateMany({ data: { deletedAt: new Date(Date.now() - 601_000) } });
  await db().job.updateMany({ data: { deletedAt: new Date(Date.now() - 601_000) } });
  expect(await round(purgeDeleted)).toMatchObject({ purgedVideos: 1 });
  expect([await keys(), await db().job.count(), await db().video.count(), await db().artifact.count()]).toEqual([
    [],
    0,
    0,
    0,
  ]);
  await expect(restoreVideo(one.videoId, one.ownerId, showJob)).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("what is deleted while it runs is stopped at once, and comes back as cancelled", async () => {
  await startWorker(wordSetup({ scenes: ["slow"], sceneMs: 20_000 }));
  const job = await orderFilm();
  await jobWhen(job, ({ status }) => status === "processing");
  await deleteJob(job.jobId, job.ownerId);
  await expect(jobWhen(job)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await restoreJob(job.jobId, job.ownerId);
  expect((await jobWhen(job)).status).toBe("cancelled");
  await deleteJob(job.jobId, job.ownerId);
  changeSettings({ UNDO_SECONDS: "0" });
  await round(purgeDeleted);
  expect([await db().job.count(), await keys()]).toEqual([0, []]);
});

test("bytes that another job rests on stay when one goes", async () => {
  const [one, other] = [await film(), await film()];
  const again = await film(one.ownerId);
  const [shared] = await db().artifactUse.findMany({ where: { jobId: one.jobId } });
  await db().artifactUse.create({ data: { jobId: again.jobId, artifactId: shared?.artifactId ?? "" } });
  changeSettings({ UNDO_SECONDS: "0" });
  await deleteJob(one.jobId, one.ownerId);
  await round(purgeDeleted);
  expect(await keys()).toHaveLength(7);
  await deleteJob(again.jobId, one.ownerId);
  await round(purgeDeleted);
  expect(await keys()).toHaveLength(3);
  expect((await readVideo(other.videoId, other.viewer)).id).toBe(other.videoId);
});

test("what is older than may be kept goes, except what is shared", async () => {
  const [old, shared, fresh] = [await film(), await film(), await film()];
  for (const { videoId } of [old, shared]) await age(videoId, 8);
  await db().share.create({ data: { token: "x".repeat(22), videoId: shared.videoId, ownerId: shared.ownerId } });
  expect(await round(retain)).toEqual({ outdated: 0, crowdedOut: 0 });
  changeSettings({ RETENTION_DAYS: "7" });
  expect(await round(retain)).toEqual({ outdated: 1, crowdedOut: 0 });
  await expect(readVideo(old.videoId, old.viewer)).rejects.toMatchObject({ code: "NOT_FOUND" });
  for (const kept of [shared, fresh]) expect((await readVideo(kept.videoId, kept.viewer)).id).toBe(kept.videoId);
  await db().share.updateMany({ data: { revokedAt: new Date() } });
  expect(await round(retain)).toEqual({ outdated: 1, crowdedOut: 0 });
});

test("an owner's own days go before the installation's, both ways", async () => {
  const [one, other] = [await film(), await film()];
  for (const { videoId } of [one, other]) await age(videoId, 8);
  changeSettings({ RETENTION_DAYS: "7" });
  await db().owner.update({ where: { id: one.ownerId }, data: { retentionDays: 30 } });
  await round(retain);
  expect((await readVideo(one.videoId, one.viewer)).id).toBe(one.videoId);
  await expect(readVideo(other.videoId, other.viewer)).rejects.toMatchObject({ code: "NOT_FOUND" });
  changeSettings({ RETENTION_DAYS: undefined });
  await db().owner.update({ where: { id: one.ownerId }, data: { retentionDays: 5 } });
  expect(await round(retain)).toMatchObject({ outdated: 1 });
});

test("whoever has more than they have room for loses their oldest, one by one, until it fits", async () => {
  const first = await film();
  const more = [await film(first.ownerId), await film(first.ownerId)];
  await age(first.videoId, 3);
  const stranger = await film();
  const bytes = await liveBytes(first.ownerId);
  expect(bytes).toBe(keysBytes(await storedBytes(first.ownerId)));
  await db().owner.update({ where: { id: first.ownerId }, data: { storageCapBytes: bytes - 1 } });
  expect(await round(retain)).toEqual({ outdated: 0, crowdedOut: 1 });
  expect(await round(retain)).toEqual({ outdated: 0, crowdedOut: 0 });
  await expect(readVideo(first.videoId, first.viewer)).rejects.toMatchObject({ code: "NOT_FOUND" });
  for (const kept of [...more, stranger]) expect((await readVideo(kept.videoId, kept.viewer)).id).toBe(kept.videoId);
});

test("what is being made is not taken away", async () => {
  const one = await film();
  await age(one.videoId, 100);
  await db().job.update({ where: { id: one.jobId }, data: { status: "processing" } });
  changeSettings({ RETENTION_DAYS: "1" });
  expect(await round(retain)).toEqual({ outdated: 0, crowdedOut: 0 });
});

test("bytes without a row go after a day, in batches, and no others", async () => {
  const one = await film();
  const kept = await keys();
  await plant("artifacts/00/orphan.mp4", 25);
  await plant("artifacts/zz/orphan.mp4", 25);
  await plant("artifacts/zz/young.mp4", 23);
  await plant("uploads/ab/orphan.png", 25);
  await plant("samples/old.wav", 31 * 24);
  await plant("samples/young.wav", 48);
  for (const key of kept) await agedFile(key, 100);
  const done: Record<string, number>[] = [];
  for (let cursor: string | undefined; ; ) {
    const batch = await sweepBytes.batch(cursor, never);
    done.push(batch.done);
    cursor = batch.cursor;
    if (cursor === undefined) break;
  }
  expect(done.reduce((sum, { orphanBytes = 0 }) => sum + orphanBytes, 0)).toBe(4);
  expect(await keys()).toEqual([...kept, "artifacts/zz/young.mp4"].sort());
  expect([await keys("uploads"), await keys("samples")]).toEqual([[], ["samples/young.wav"]]);
  expect((await readVideo(one.videoId, one.viewer)).id).toBe(one.videoId);
});

test("rows without bytes are marked and told, and made anew when they are needed", async () => {
  await startWorker(wordSetup({ scenes: ["lost"] }));
  const one = await orderFilm("Lost");
  await jobWhen(one);
  const [lost = ""] = await keys();
  await storage().remove(lost);
  await db().artifact.updateMany({ data: { createdAt: new Date(Date.now() - 2 * hour) } });
  expect(await round(findMissingBytes)).toEqual({ missing: 1, foundAgain: 0 });
  expect(await round(findMissingBytes)).toEqual({ missing: 0, foundAgain: 0 });
  expect(await db().artifact.count({ where: { missingSince: { not: null } } })).toBe(1);
  await jobWhen(await orderFilm("Lost", one.ownerId));
  expect(await db().artifact.count({ where: { missingSince: { not: null } } })).toBe(0);
  expect(await keys()).toHaveLength(3);
});

test("an order for a character that somebody died over is brought to its end, and forgotten after a week", async () => {
  const { ownerId } = await orderFilm();
  const { provider, model } = chooseArtist("local").card;
  const how = { provider, model, pictureMicros: 0, actor: ownerId, requestId: "r", aspectRatio: "1:1" } as const;
  await orderCharacter({ ownerId, asked: "a fox" }, () => ({ version: 1, description: "A fox", count: 1, ...how }));
  expect(await round(goOnDrawing)).toEqual({ forgottenMakings: 0 });
  const older = (ms: number) => db().characterMaking.updateMany({ data: { createdAt: new Date(Date.now() - ms) } });
  await older(120_000);
  expect(await round(goOnDrawing)).toEqual({ drawnCharacters: 1 });
  expect(await db().character.count({ where: { ownerId } })).toBe(1);
  expect(await keys("characters/drawn")).toEqual([]);
  await older(8 * 24 * hour);
  expect(await round(goOnDrawing)).toEqual({ forgottenMakings: 1 });
});

test("uploads whose time is over go with their bytes", async () => {
  const { ownerId } = await orderFilm();
  await plant("uploads/ab/there.png", 0);
  const row = { ownerId, filename: "x", bytes: 5, metadata: {}, status: "ready" as const };
  await db().upload.create({
    data: { ...row, storageKey: "uploads/ab/there.png", expiresAt: new Date(Date.now() - 1000) },
  });
  const { id } = await db().upload.create({ data: { ...row, expiresAt: new Date(Date.now() + hour) } });
  expect(await round(sweepLeftovers)).toMatchObject({ uploads: 1 });
  expect([await keys("uploads"), (await db().upload.findMany()).map((upload) => upload.id)]).toEqual([[], [id]]);
});

test("usage tells what there is, and what goes soon", async () => {
  const one = await film();
  const before = await readUsage(one.ownerId);
  expect(before).toMatchObject({ videos: 1, jobs: 1, artifacts: 3, uploads: 0, deletedBytes: 0, capBytes: undefined });
  expect(before.bytes).toBe(keysBytes(await storedBytes(one.ownerId)));
  await remove(one);
  expect(await readUsage(one.ownerId)).toMatchObject({
    videos: 0,
    jobs: 0,
    deletedBytes: before.bytes,
    bytes: before.bytes,
  });
  expect(await readUsage("nobody")).toMatchObject({ bytes: 0, videos: 0 });
});

const storedBytes = (ownerId: string) => db().artifact.findMany({ where: { ownerId }, select: { bytes: true } });
const keysBytes = (rows: { bytes: bigint }[]) => rows.reduce((sum, { bytes }) => sum + Number(bytes), 0);

async function plant(key: string, hours: number): Promise<void> {
  await stored(key, "orphan");
  await agedFile(key, hours);
}

async function agedFile(key: string, hours: number): Promise<void> {
  const at = Date.now() / 1000 - hours * 3600;
  await utimes(path.join(settings().DATA_DIR, "storage", key), at, at);
}
