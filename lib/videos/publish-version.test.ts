import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { newGuestId } from "#lib/accounts/guest-cookie";
import { ExplainerInput } from "#lib/contracts/job-input";
import type { NewVersion } from "#lib/contracts/new-version";
import { db } from "#lib/database/client";
import { useTestDatabase } from "#lib/database/test-database";
import { inTransaction } from "#lib/database/transaction";
import { publishVersion } from "#lib/videos/publish-version";
import { readVideo, readVideoOfJob, readVideosOfJobs } from "#lib/videos/read-video";

useTestDatabase();

const film = (title: string): NewVersion => ({
  film: {
    ...{ title, language: "en", durationSeconds: 10, width: 1280, height: 720, fps: 30, quality: "medium" },
    ...{ aspectRatio: "16:9", look: "paper", voice: "espeak/en-us", writer: "outline", fileBytes: 5 },
    ...{ chapters: [], transcript: [] },
  },
  storyboard: {
    ...{ version: 1, title, language: "en", aspectRatio: "16:9", look: "paper", seed: 1 },
    scenes: [{ id: "one", seconds: 2, layout: "title", blocks: [] }],
  },
  audit: {
    overlaps: 0,
    overflows: 0,
    tooSmall: 0,
    lowContrast: null,
    missingGlyphs: null,
    emptyFrames: null,
    tooFast: null,
  },
  ...{ loudnessLufs: -16, truePeakDbtp: null, files: { mp4: randomUUID() } },
});

async function job(order: Partial<ExplainerInput> = {}, of: { ownerId?: string; videoId?: string } = {}) {
  const ownerId = of.ownerId ?? newGuestId();
  await db().owner.upsert({ where: { id: ownerId }, create: { id: ownerId, kind: "guest" }, update: {} });
  const explainer = ExplainerInput.parse({ topic: "Waves", ...order });
  const input = { kind: "explainer", version: 1, explainer };
  const data = { ownerId, videoId: of.videoId, kind: "explainer" as const, input, inputVersion: 1 };
  const { id: jobId } = await db().job.create({ data });
  return { ownerId, jobId, guest: { kind: "guest" as const, ownerId } };
}

const publish = (by: { jobId: string; ownerId: string }, version: NewVersion) =>
  inTransaction((tx) => publishVersion(tx, { jobId: by.jobId, ownerId: by.ownerId, version }));

test("a job's film becomes a video, with the words of the order before those of the film", async () => {
  const plain = await job();
  const { videoId, versionId } = await publish(plain, film("Waves of the sea"));
  expect(await readVideo(videoId, plain.guest)).toMatchObject({
    ...{ title: "Waves of the sea", description: null, tags: [], ownerId: plain.ownerId },
    version: { id: versionId, number: 1, jobId: plain.jobId },
  });
  const worded = await job({ title: "Mine", description: "About waves", tags: ["sea"] });
  const { videoId: other } = await publish(worded, film("Waves of the sea"));
  expect(await readVideo(other, worded.guest)).toMatchObject({
    title: "Mine",
    description: "About waves",
    tags: ["sea"],
  });
});

test("publishing again for the same job replaces what it published", async () => {
  const by = await job();
  const first = await publish(by, film("First"));
  expect(await publish(by, film("Again"))).toEqual(first);
  const { version } = await readVideo(first.videoId, by.guest);
  expect(version).toMatchObject({ number: 1, facts: { title: "Again" } });
});

test("a later job of the video publishes its next version, which is then shown; the title stays", async () => {
  const by = await job();
  const { videoId } = await publish(by, film("First"));
  const later = await job({}, { ownerId: by.ownerId, videoId });
  await publish(later, film("Second"));
  const shown = await readVideo(videoId, by.guest);
  expect(shown).toMatchObject({ title: "First", version: { number: 2, facts: { title: "Second" } } });
  expect((await readVideoOfJob(by.jobId, by.guest)).version.number).toBe(1);
  const found = await readVideosOfJobs([by.jobId, later.jobId]);
  expect([found.get(by.jobId)?.version.number, found.get(later.jobId)?.version.number]).toEqual([1, 2]);
});

test("two jobs of one video that publish at once get two numbers", async () => {
  const by = await job();
  const { videoId } = await publish(by, film("First"));
  const more = await Promise.all([1, 2, 3].map(() => job({}, { ownerId: by.ownerId, videoId })));
  await Promise.all(more.map((one) => publish(one, film("Next"))));
  const rows = await db().videoVersion.findMany({ where: { videoId }, orderBy: { number: "asc" } });
  expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
});

test("nobody publishes into other people's jobs", async () => {
  const by = await job();
  await expect(publish({ ...by, ownerId: newGuestId() }, film("X"))).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(readVideoOfJob(by.jobId, by.guest)).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("guests see their own; the local owner also what this machine's guests have; users' things stay theirs", async () => {
  const by = await job();
  const { videoId } = await publish(by, film("Waves"));
  const local = { kind: "local" as const, ownerId: "local" };
  expect((await readVideo(videoId, local)).id).toBe(videoId);
  await expect(readVideo(videoId, { kind: "guest", ownerId: newGuestId() })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  await db().owner.update({ where: { id: by.ownerId }, data: { kind: "user" } });
  await expect(readVideo(videoId, local)).rejects.toMatchObject({ code: "NOT_FOUND" });
});
