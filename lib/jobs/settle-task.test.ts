import { beforeEach, expect, test } from "vitest";
import { db } from "#lib/database/client";
import { cancelJob } from "#lib/jobs/cancel-job";
import { readEvents } from "#lib/jobs/read-events";
import { readJob } from "#lib/jobs/read-job";
import { retryJob } from "#lib/jobs/retry-job";
import { completeJob, failTask, finishTask, releaseTask } from "#lib/jobs/settle-task";
import { clearQueue, mustTake, newJob, newOwner, takeTask, useJobDatabase } from "#lib/jobs/testing/take-task";
import { boss } from "#lib/queue/boss";
import { taskQueue } from "#lib/queue/task-queues";

useJobDatabase();
beforeEach(clearQueue);

const scene = (key: string, after?: string[]) => ({ key, step: "scene" as const, input: { key }, after });
const finish = (after: string[]) => ({ key: "finish", step: "finish" as const, input: {}, after });
const trouble = { code: "DRAWING_FAILED" as const, message: "It would not draw.", retryable: true };
const hopeless = { code: "STORYBOARD_INVALID" as const, message: "It makes no sense.", retryable: false };

async function planned() {
  const ownerId = await newOwner();
  const jobId = await newJob(ownerId);
  const plan = await mustTake("plan");
  await finishTask(plan, plan.message, [finish(["a", "b"]), scene("a"), scene("b", ["a"])]);
  return { ownerId, jobId, plan };
}
const statuses = async (jobId: string) =>
  Object.fromEntries((await db().task.findMany({ where: { jobId } })).map(({ key, status }) => [key, status]));
const publish = async () => ({ videoId: await newVideo(), versionId: "00000000-0000-4000-8000-000000000001" });
const newVideo = async () => (await db().video.create({ data: { ownerId: await newOwner(), title: "x" } })).id;

test("a task starts when all it waits for is done, and the film ends the job", async () => {
  const { ownerId, jobId } = await planned();
  expect(await statuses(jobId)).toEqual({ plan: "done", a: "ready", b: "waiting", finish: "waiting" });
  const a = await mustTake("a");
  expect(await takeTask()).toBeUndefined();
  expect(a.input).toEqual({ key: "a" });
  await finishTask(a, a.message, []);
  const b = await mustTake("b");
  await finishTask(b, b.message, []);
  const last = await mustTake("finish");
  await completeJob(last, publish);
  expect(await statuses(jobId)).toEqual({ plan: "done", a: "done", b: "done", finish: "done" });
  expect(await readJob(jobId, ownerId)).toMatchObject({ status: "completed", percentage: 100 });
  expect((await readEvents(jobId, ownerId)).at(-1)?.fact.type).toBe("job.completed");
});

test("two that finish at once release what waits for both exactly once", async () => {
  const jobId = await newJob(await newOwner());
  const plan = await mustTake("plan");
  const keys = ["a", "b", "c", "d"];
  await finishTask(plan, plan.message, [...keys.map((key) => scene(key)), finish(keys)]);
  const taken = [await mustTake(), await mustTake(), await mustTake(), await mustTake()];
  await Promise.all(taken.map((task) => finishTask(task, task.message, [])));
  expect((await mustTake("finish")).jobId).toBe(jobId);
  expect(await takeTask()).toBeUndefined();
});

test("a settlement that is told the wrong thing leaves nothing", async () => {
  const jobId = await newJob(await newOwner());
  const plan = await mustTake("plan");
  await expect(finishTask(plan, plan.message, [scene("a", ["nobody"])])).rejects.toThrow("nobody");
  expect(await statuses(jobId)).toEqual({ plan: "running" });
  await finishTask(plan, plan.message, [scene("a")]);
});

test("whoever lost the claim commits nothing", async () => {
  const { jobId } = await planned();
  const dead = await mustTake("a");
  // The queue finds the worker dead and hands the message to another.
  await (await boss()).fail(taskQueue, dead.message);
  const alive = await mustTake("a");
  await expect(finishTask(dead, dead.message, [scene("extra")])).rejects.toThrow("no longer");
  await expect(completeJob(dead, publish)).rejects.toThrow("no longer");
  await expect(failTask(dead, dead.message, hopeless)).rejects.toThrow("no longer");
  expect(await statuses(jobId)).toMatchObject({ a: "running", b: "waiting" });
  await finishTask(alive, alive.message, []);
  expect(await statuses(jobId)).toEqual({ plan: "done", a: "done", b: "ready", finish: "waiting" });
});

test("nothing is settled either while the queue waits for somebody else to take the task", async () => {
  const { jobId } = await planned();
  const silent = await mustTake("a");
  await (await boss()).fail(taskQueue, silent.message);
  await expect(finishTask(silent, silent.message, [scene("extra")])).rejects.toThrow("another worker");
  await expect(failTask(silent, silent.message, hopeless)).rejects.toThrow("another worker");
  expect(await statuses(jobId)).toEqual({ plan: "done", a: "running", b: "waiting", finish: "waiting" });
  const next = await mustTake("a");
  await finishTask(next, next.message, []);
});

test("a task may fail twice; the third time its job fails with it", async () => {
  const { ownerId, jobId } = await planned();
  for (let n = 1; n <= 2; n += 1) {
    const task = await mustTake("a");
    expect(await failTask(task, task.message, trouble)).toBe("again");
    expect(await takeTask()).toBeUndefined();
    await db().$executeRaw`update pgboss.job set start_after = now() where state = 'created'`;
  }
  const task = await mustTake("a");
  expect(await failTask(task, task.message, trouble)).toBe("failed");
  expect(await statuses(jobId)).toEqual({ plan: "done", a: "failed", b: "cancelled", finish: "cancelled" });
  expect(await readJob(jobId, ownerId)).toMatchObject({ status: "failed", error: trouble });
});

test("what cannot succeed fails at once", async () => {
  const { ownerId, jobId } = await planned();
  const task = await mustTake("a");
  expect(await failTask(task, task.message, hopeless)).toBe("failed");
  expect(await readJob(jobId, ownerId)).toMatchObject({ status: "failed", error: hopeless });
  expect(await takeTask()).toBeUndefined();
});

test("deaths of workers do not count as failures, nor does putting a task back", async () => {
  const { jobId } = await planned();
  for (let n = 0; n < 5; n += 1) {
    const dead = await mustTake("a");
    await (await boss()).fail(taskQueue, dead.message);
  }
  const given = await mustTake("a");
  await releaseTask(given, given.message);
  await mustTake("a");
  const row = await db().task.findFirst({ where: { jobId, key: "a" } });
  expect(row).toMatchObject({ failures: 0, runs: 7, status: "running" });
});

test("work that ends without a film is a failure, not a job that hangs", async () => {
  const ownerId = await newOwner();
  const jobId = await newJob(ownerId);
  const plan = await mustTake("plan");
  await finishTask(plan, plan.message, []);
  expect(await readJob(jobId, ownerId)).toMatchObject({ status: "failed", error: { code: "INTERNAL_ERROR" } });
});

test("a cancelled job voids its messages; its runner's settlement comes too late", async () => {
  const { ownerId, jobId } = await planned();
  const a = await mustTake("a");
  await cancelJob(jobId, ownerId);
  await cancelJob(jobId, ownerId);
  await expect(finishTask(a, a.message, [])).rejects.toThrow("no longer");
  await expect(completeJob(a, publish)).rejects.toThrow("no longer");
  expect(await takeTask()).toBeUndefined();
  expect(await readJob(jobId, ownerId)).toMatchObject({ status: "cancelled", message: "Cancelled" });
  expect((await readEvents(jobId, ownerId)).at(-1)?.fact.type).toBe("job.cancelled");
});

test("a job that ended is tried again from its plan, as the next attempt", async () => {
  const { ownerId, jobId } = await planned();
  await expect(retryJob(jobId, ownerId, 0)).rejects.toMatchObject({ code: "CONFLICT" });
  const a = await mustTake("a");
  await cancelJob(jobId, ownerId);
  await retryJob(jobId, ownerId, 0);
  expect(await readJob(jobId, ownerId)).toMatchObject({ status: "queued", attempt: 2, percentage: 5, scenes: [] });
  const plan = await mustTake("plan");
  expect(plan.attempt).toBe(2);
  await finishTask(plan, plan.message, [finish([])]);
  await expect(finishTask(a, a.message, [])).rejects.toThrow("no longer");
  const last = await mustTake("finish");
  await completeJob(last, publish);
  await expect(cancelJob(jobId, ownerId)).rejects.toMatchObject({ code: "CONFLICT" });
  await expect(retryJob(jobId, ownerId, 0)).rejects.toMatchObject({ code: "CONFLICT" });
  const numbers = (await readEvents(jobId, ownerId)).map(({ number }) => number);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

test("an ended job lets the next one in", async () => {
  const ownerId = await newOwner();
  for (let n = 0; n < 4; n += 1) await newJob(ownerId);
  const tasks = [await mustTake(), await mustTake(), await mustTake()];
  expect(await takeTask()).toBeUndefined();
  const [first] = tasks;
  if (first) await failTask(first, first.message, hopeless);
  expect((await mustTake("plan")).ownerId).toBe(ownerId);
});
