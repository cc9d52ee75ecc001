import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { db } from "#lib/database/client";
import { createJob } from "#lib/jobs/create-job";
import { sweepUploads } from "#lib/uploads/delete-upload";
import { findOrderedUpload, findOwnUpload } from "#lib/uploads/read-upload";
import { type KeptThing, outdatedThings } from "#lib/videos/kept-things";
import { hide } from "#lib/worker/chores/retain";
import { orderFilm, useWorkerDatabase } from "#lib/worker/testing/use-worker-database";

useWorkerDatabase();
beforeEach(async () => {
  await db().owner.deleteMany();
});

const longAgo = new Date(Date.now() - 10 * 24 * 3_600_000);

/** An order that was finished or not long ago, with a video where it was. */
async function ended(status: "completed" | "failed") {
  const { jobId, ownerId } = await orderFilm();
  const video = { ownerId, title: "A film", createdAt: longAgo };
  const videoId = status === "completed" ? (await db().video.create({ data: video })).id : null;
  await db().job.update({ where: { id: jobId }, data: { status, videoId, createdAt: longAgo, finishedAt: longAgo } });
  return { jobId, ownerId, videoId: videoId ?? "" };
}
const merge = (ownerId: string, source: { type: "video" | "upload"; id: string }) =>
  createJob({
    ownerId,
    input: {
      ...{ kind: "clip", version: 1 },
      merge: { parts: [{ source }, { source }], transition: "cut", transitionSeconds: 0.5 },
    },
  });
const outdated = () => outdatedThings(5, 10);
const isHidden = async ({ kind, id }: KeptThing): Promise<boolean> =>
  (kind === "video"
    ? await db().video.count({ where: { id, deletedAt: null } })
    : await db().job.count({ where: { id, deletedAt: null } })) === 0;

test("a film that was shared, and an order that was tried again, since they were chosen to go, stay", async () => {
  const film = await ended("completed");
  const order = await ended("failed");
  const chosen = await outdated();
  expect(chosen.map(({ id }) => id).sort()).toEqual([film.videoId, order.jobId].sort());
  await db().share.create({ data: { token: randomUUID().slice(0, 22), videoId: film.videoId, ownerId: film.ownerId } });
  await db().job.update({ where: { id: order.jobId }, data: { status: "queued", finishedAt: null } });
  for (const thing of chosen) {
    await hide(thing);
    expect(await isHidden(thing)).toBe(false);
  }
  await db().share.updateMany({ data: { revokedAt: new Date() } });
  await db().job.update({ where: { id: order.jobId }, data: { status: "failed", finishedAt: longAgo } });
  for (const thing of chosen) {
    await hide(thing);
    expect(await isHidden(thing)).toBe(true);
  }
});

test("a film that an order merges is not taken for its age before the order is over", async () => {
  const { videoId, ownerId } = await ended("completed");
  expect(await outdated()).toHaveLength(1);
  const { jobId } = await merge(ownerId, { type: "video", id: videoId });
  expect(await outdated()).toEqual([]);
  await db().job.update({ where: { id: jobId }, data: { status: "cancelled" } });
  expect(await outdated()).toMatchObject([{ id: videoId }]);
});

test("a file whose time is over stays for the order that rests on it, and for nothing new", async () => {
  const { ownerId } = await orderFilm();
  const data = { ownerId, filename: "a.mp4", metadata: {}, bytes: 3n, status: "ready" as const, expiresAt: longAgo };
  const { id } = await db().upload.create({ data });
  const { jobId } = await merge(ownerId, { type: "upload", id });
  expect(await sweepUploads(10)).toBe(0);
  expect((await findOrderedUpload(id, ownerId)).id).toBe(id);
  await expect(findOrderedUpload(id, "somebody else")).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(findOwnUpload(id, ownerId)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await db().job.update({ where: { id: jobId }, data: { status: "failed" } });
  expect(await sweepUploads(10)).toBe(1);
});
