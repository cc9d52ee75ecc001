import { randomUUID } from "node:crypto";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { MergeInput } from "#lib/contracts/clip-input";
import { db } from "#lib/database/client";
import { createJob } from "#lib/jobs/create-job";
import { readArtifact } from "#lib/jobs/read-artifact";
import { readEvents } from "#lib/jobs/read-events";
import { encodeFilm } from "#lib/media/film-encoder";
import { probeMedia } from "#lib/media/probe-media";
import { storage } from "#lib/storage/storage";
import { readVideoOfJob } from "#lib/videos/read-video";
import { startWorker } from "#lib/worker/start-worker";
import { clipSetup, clipWhen, newClipOwner } from "#lib/worker/testing/clip-orders";
import { useWorkerDatabase } from "#lib/worker/testing/use-worker-database";

useWorkerDatabase();

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "merge-job-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A file that an owner has sent: two seconds of an even grey. */
async function sentFilm(ownerId: string, filename: string, width: number, height: number): Promise<string> {
  const file = path.join(folder, `${randomUUID()}.mp4`);
  const planes = {
    y: new Uint8Array(width * height).fill(120),
    u: new Uint8Array((width * height) / 4).fill(110),
    v: new Uint8Array((width * height) / 4).fill(140),
    stride: width,
  };
  const source = { frames: 60, draw: async (index: number) => ({ planes, changed: index === 0 }) };
  await encodeFilm(source, { width, height, fps: 30 }, file);
  const { size } = await stat(file);
  const storageKey = `uploads/test/${randomUUID()}.mp4`;
  await storage().put(storageKey, file);
  const row = { ownerId, filename, bytes: size, received: size, metadata: {}, storageKey, contentType: "video/mp4" };
  const kept = { status: "ready" as const, sha256: randomUUID(), expiresAt: new Date(Date.now() + 3_600_000) };
  return (await db().upload.create({ data: { ...row, ...kept } })).id;
}

async function order(ownerId: string, merge: Parameters<typeof MergeInput.parse>[0]) {
  const input = { kind: "clip" as const, version: 1 as const, merge: MergeInput.parse(merge) };
  return { ...(await createJob({ ownerId, input })), ownerId };
}

const upload = (id: string) => ({ source: { type: "upload", id } });
const video = (id: string) => ({ source: { type: "video", id } });

test("sent files become a film with a chapter each, and that film a part of another", {
  timeout: 120_000,
}, async () => {
  const ownerId = await newClipOwner();
  await startWorker(clipSetup);
  const parts = [
    upload(await sentFilm(ownerId, "Lying.mp4", 320, 180)),
    upload(await sentFilm(ownerId, "Standing.mov", 180, 320)),
  ];
  const job = await order(ownerId, { parts, transition: "dissolve", transitionSeconds: 0.5, title: "Both" });
  const view = await clipWhen(job);
  expect(view).toMatchObject({ status: "completed", percentage: 100, warnings: [], merge: { parts: 2 } });
  expect(view.stages.map(({ title }) => title)).toEqual([
    "Merging the clips",
    "Preparing it for players",
    "Publishing",
  ]);
  const told = (await readEvents(job.jobId, ownerId)).flatMap(({ fact }) =>
    fact.type === "stage.progress" ? [fact.message] : [],
  );
  expect(told).toContain("Merging 2 clips");
  const first = await readVideoOfJob(job.jobId, { kind: "user", ownerId });
  expect(first.title).toBe("Both");
  expect(first.version.facts).toMatchObject({
    ...{ title: "Both", durationSeconds: 3.5, width: 854, height: 480, fps: 30, quality: "low", aspectRatio: "16:9" },
    chapters: [
      { title: "Lying", start: 0, end: 1.5 },
      { title: "Standing", start: 1.5, end: 3.5 },
    ],
  });
  expect(Object.keys(first.version.files)).toEqual(
    expect.arrayContaining(["mp4", "hls", "poster", "sprite", "chaptersVtt", "thumbnailSmall"]),
  );

  const second = await order(ownerId, { parts: [video(first.id), video(first.id)] });
  expect(await clipWhen(second)).toMatchObject({ status: "completed" });
  const { version } = await readVideoOfJob(second.jobId, { kind: "user", ownerId });
  expect(version.facts).toMatchObject({ title: "2 videos, made one", durationSeconds: 7, width: 854, height: 480 });
  const { storageKey } = await readArtifact(version.files.mp4 ?? "", ownerId);
  const { video: picture, audio } = await probeMedia(await storage().localPath(storageKey));
  expect(picture).toMatchObject({ codec: "h264", frames: 210 });
  expect(audio).toMatchObject({ codec: "aac", sampleRate: 48_000, channels: 2 });
});

test("what is not there, or somebody else's, is no part", { timeout: 120_000 }, async () => {
  const [ownerId, other] = [await newClipOwner(), await newClipOwner()];
  await startWorker(clipSetup);
  const own = upload(await sentFilm(ownerId, "Own.mp4", 64, 64));
  const foreign = upload(await sentFilm(other, "Foreign.mp4", 64, 64));
  const job = await order(ownerId, { parts: [own, foreign] });
  const message = "Part 2 names a file that is not there, or not yours.";
  expect((await clipWhen(job)).error).toMatchObject({ code: "NOT_FOUND", message });
  const heard = await order(ownerId, { parts: [own], sound: { upload: foreign.source.id } });
  expect((await clipWhen(heard)).error).toMatchObject({
    code: "NOT_FOUND",
    message: "The sound names a file that is not there, or not yours.",
  });
  const lost = await order(ownerId, { parts: [video(randomUUID())] });
  expect((await clipWhen(lost)).error).toMatchObject({ code: "NOT_FOUND" });
});

test("a part that is no film fails the job, and says which", { timeout: 120_000 }, async () => {
  const ownerId = await newClipOwner();
  await startWorker(clipSetup);
  const id = await sentFilm(ownerId, "Own.mp4", 64, 64);
  const broken = await sentFilm(ownerId, "Broken.mp4", 64, 64);
  const { storageKey } = await db().upload.findUniqueOrThrow({ where: { id: broken } });
  const notes = path.join(folder, "notes.txt");
  await writeFile(notes, "no film ".repeat(500));
  await storage().put(storageKey ?? "", notes);
  const job = await order(ownerId, { parts: [upload(id), upload(broken)] });
  expect((await clipWhen(job)).error).toMatchObject({
    code: "FILE_REFUSED",
    message: expect.stringMatching(/^Part 2 cannot be used: it is damaged/),
    retryable: false,
  });
});
