import { beforeEach, expect, test } from "vitest";
import { cancelJob } from "#lib/jobs/cancel-job";
import { listJobs } from "#lib/jobs/list-jobs";
import { readJob } from "#lib/jobs/read-job";
import { failTask } from "#lib/jobs/settle-task";
import { tellFact } from "#lib/jobs/tell-fact";
import { clearQueue, mustTake, newJob, newOwner, useJobDatabase } from "#lib/jobs/testing/take-task";

useJobDatabase();
beforeEach(clearQueue);

test("a view shows stages, scenes, words and what the row knows", async () => {
  const ownerId = await newOwner();
  const jobId = await newJob(ownerId);
  expect(await readJob(jobId, ownerId)).toMatchObject({ status: "queued", message: "Waiting for a free worker" });
  const task = await mustTake("plan");
  await tellFact(task, { type: "stage.started", stage: "write" });
  const scenes = [{ id: "a", title: "First" }, { id: "b" }];
  await tellFact(task, { type: "storyboard.written", writer: "library", title: "Waves", scenes });
  await tellFact(task, { type: "stage.completed", stage: "write" });
  await tellFact(task, { type: "stage.started", stage: "narrate" });
  await tellFact(task, { type: "stage.progress", stage: "narrate", fraction: 0.5, message: "Speaking scene 1 of 2" });
  await tellFact(task, { type: "scene.narrated", sceneId: "a", seconds: 7 });
  await tellFact(task, { type: "scene.rendered", sceneId: "b", seconds: 5, thumbnail: "picture", reused: false });
  const view = await readJob(jobId, ownerId);
  expect(view).toMatchObject({
    status: "processing",
    title: "Waves",
    writer: "library",
    currentStage: "narrate",
    message: "Speaking scene 1 of 2",
    scenes: [
      { id: "a", title: "First", state: "narrated", seconds: 7, fraction: 0 },
      { id: "b", state: "rendered", seconds: 5, fraction: 1, thumbnailUrl: "picture" },
    ],
  });
  expect(view.stages.map(({ state }) => state).slice(0, 4)).toEqual(["waiting", "completed", "running", "waiting"]);
  expect(view.lastEvent).toBe(9);
});

test("a failed job shows where it failed and why; a cancelled one is just that", async () => {
  const ownerId = await newOwner();
  const jobId = await newJob(ownerId);
  const task = await mustTake("plan");
  await tellFact(task, { type: "stage.started", stage: "write" });
  const error = { code: "WRITER_FAILED" as const, message: "Nothing came to mind.", stage: "write", retryable: true };
  await failTask(task, task.message, error, true);
  const failed = await readJob(jobId, ownerId);
  expect(failed).toMatchObject({ status: "failed", error, message: "Nothing came to mind.", eta: undefined });
  expect(failed.stages.find(({ name }) => name === "write")).toMatchObject({ state: "failed" });
  const other = await newJob(ownerId);
  await cancelJob(other, ownerId);
  expect(await readJob(other, ownerId)).toMatchObject({ status: "cancelled", error: undefined, message: "Cancelled" });
});

test("a list has its owner's jobs, the newest first, by pages and by status", async () => {
  const ownerId = await newOwner();
  const ids = [];
  for (let n = 0; n < 5; n += 1) ids.unshift(await newJob(ownerId));
  await cancelJob(ids[2] ?? "", ownerId);
  const page = { sort: "newest", from: { skip: 0 }, pageSize: 3 } as const;
  const first = await listJobs({ ownerId, ...page });
  const second = await listJobs({ ownerId, ...page, from: { skip: 3 } });
  expect([...first.jobs, ...second.jobs].map(({ id }) => id)).toEqual(ids);
  expect(first.total).toBe(5);
  const cancelled = await listJobs({ ownerId, ...page, status: "cancelled" });
  expect(cancelled.jobs.map(({ id }) => id)).toEqual([ids[2]]);
  const local = await newOwner();
  expect((await listJobs({ ownerId: local, ...page })).total).toBe(0);
  expect((await listJobs({ ownerId: local, guestsToo: true, ...page })).total).toBeGreaterThanOrEqual(5);
});
