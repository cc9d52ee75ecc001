import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { ask, newGuest } from "#lib/api/testing/ask";
import { finishedFilm } from "#lib/api/testing/finished-film";
import { useDoors } from "#lib/api/testing/use-doors";
import { EstimateView } from "#lib/contracts/money";
import { db } from "#lib/database/client";

useDoors();

const post = (path: string, cookie: string, configuration: object, headers: Record<string, string> = {}) =>
  ask(path, { method: "POST", headers: { cookie, ...headers }, body: { configuration } });
const video = (id: string, more: object = {}) => ({ source: { type: "video", id }, ...more });

test("videos are merged in their order, once by the same key, and the job says that it merges", async () => {
  const { cookie, videoId } = await finishedFilm();
  const parts = [video(videoId, { from: 1, to: 3.5 }), video(videoId)];
  const order = { parts, transition: "fade", transition_seconds: 0.4, title: "Both" };
  const key = { "idempotency-key": randomUUID() };
  const answer = await post("/api/v1/merges", cookie, order, key);
  expect(answer.status).toBe(201);
  const { job_id } = await answer.json();
  const again = await post("/api/v1/merges", cookie, order, key);
  expect(again.headers.get("idempotency-replayed")).toBe("true");
  expect((await again.json()).job_id).toBe(job_id);
  const { input } = await db().job.findUniqueOrThrow({ where: { id: job_id } });
  const { transition_seconds: transitionSeconds, ...same } = order;
  expect(input).toMatchObject({ kind: "clip", merge: { ...same, transitionSeconds } });
  const job = await (await ask(`/api/v1/jobs/${job_id}`, { headers: { cookie } })).json();
  expect(job).toMatchObject({ kind: "clip", merge: { parts: 2 }, title: "Both" });
  const library = await (await ask("/api/v1/videos?state=running", { headers: { cookie } })).json();
  expect(library.videos).toMatchObject([{ jobId: job_id, mergedFrom: 2 }]);
});

test("an estimate knows the length by the parts, and costs nothing", async () => {
  const { cookie, videoId } = await finishedFilm();
  const answer = await post("/api/v1/merges/estimates", cookie, {
    parts: [video(videoId, { from: 2.345 }), video(videoId, { to: 4 })],
    ...{ transition: "wipe", transition_seconds: 1 },
  });
  const estimate = EstimateView.parse(await answer.json());
  expect(estimate).toMatchObject({ total_micros: 0, affordable: true, film_seconds: 13, scenes: 2 });
  expect(estimate.seconds.to).toBeGreaterThan(estimate.seconds.from);
});

test("what is not there, other people's, no video, or over before it is entered, is named by its place", async () => {
  const one = await finishedFilm();
  const stranger = (await newGuest()).cookie;
  const refused = async (cookie: string, configuration: object) => {
    const answer = await post("/api/v1/merges", cookie, configuration);
    const { error } = await answer.json();
    return { status: answer.status, code: error.code, path: error.issues?.[0]?.path };
  };
  expect(await refused(stranger, { parts: [video(one.videoId)] })).toEqual({
    ...{ status: 404, code: "NOT_FOUND", path: "configuration.parts.0.source" },
  });
  const lost = { source: { type: "upload", id: randomUUID() } };
  expect(await refused(one.cookie, { parts: [video(one.videoId), lost] })).toMatchObject({
    ...{ status: 404, path: "configuration.parts.1.source" },
  });
  expect(await refused(one.cookie, { parts: [video(one.videoId, { from: 99 })] })).toMatchObject({
    ...{ status: 422, path: "configuration.parts.0.from" },
  });
  const sound = { upload: randomUUID() };
  expect(await refused(one.cookie, { parts: [video(one.videoId)], sound })).toMatchObject({
    ...{ status: 404, path: "configuration.sound.upload" },
  });
  expect(await db().job.count({ where: { ownerId: one.ownerId, kind: "clip" } })).toBe(0);
});
