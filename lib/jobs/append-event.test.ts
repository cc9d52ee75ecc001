import { beforeEach, expect, test } from "vitest";
import type { JobFact } from "#lib/contracts/job-event";
import { db } from "#lib/database/client";
import { inTransaction } from "#lib/database/transaction";
import { appendEvent } from "#lib/jobs/append-event";
import { lockJob } from "#lib/jobs/job-store";
import { readEvents } from "#lib/jobs/read-events";
import { readJob } from "#lib/jobs/read-job";
import { tellFact } from "#lib/jobs/tell-fact";
import { clearQueue, mustTake, newJob, newOwner, useJobDatabase } from "#lib/jobs/testing/take-task";

useJobDatabase();
beforeEach(clearQueue);

async function running() {
  const ownerId = await newOwner();
  const jobId = await newJob(ownerId);
  return { ownerId, jobId, task: await mustTake("plan") };
}

const written: JobFact = {
  type: "storyboard.written",
  writer: "outline",
  title: "Waves",
  scenes: [{ id: "a" }, { id: "b" }],
};

test("two writers, the first held open: numbers follow the order of commit, without gaps", async () => {
  const { ownerId, jobId } = await running();
  const warn = async (message: string, hold: () => Promise<void>) =>
    inTransaction(async (tx) => {
      const job = await lockJob(tx, jobId);
      if (!job) throw new Error("no job");
      const number = await appendEvent(tx, job, { type: "job.warning", message });
      await hold();
      return number;
    });
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  let inside = () => {};
  const isInside = new Promise<void>((resolve) => {
    inside = resolve;
  });
  const first = warn("first", () => {
    inside();
    return opened;
  });
  await isInside;
  const second = warn("second", async () => {});
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await readEvents(jobId, ownerId)).at(-1)?.number).toBe(2);
  open();
  expect(await first).toBe(3);
  expect(await second).toBe(4);
  const events = await readEvents(jobId, ownerId);
  expect(events.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).sort());
});

test("a transaction that is rolled back leaves no gap", async () => {
  const { ownerId, jobId, task } = await running();
  const thrown = inTransaction(async (tx) => {
    const job = await lockJob(tx, jobId);
    if (job) await appendEvent(tx, job, { type: "job.warning", message: "never" });
    throw new Error("rolled back");
  });
  await expect(thrown).rejects.toThrow("rolled back");
  await tellFact(task, { type: "job.warning", message: "kept" });
  expect((await readEvents(jobId, ownerId)).map(({ number }) => number)).toEqual([1, 2, 3]);
});

test("many tellers at once: every number once, percentages never fall", async () => {
  const { ownerId, jobId, task } = await running();
  await tellFact(task, written);
  await Promise.all(
    ["a", "b"].flatMap((sceneId) => [
      tellFact(task, { type: "scene.narrated", sceneId, seconds: 4 }),
      tellFact(task, { type: "scene.progress", sceneId, fraction: 0.5 }),
      tellFact(task, { type: "scene.rendered", sceneId, seconds: 4, thumbnail: "t", reused: false }),
    ]),
  );
  const events = await readEvents(jobId, ownerId);
  expect(events.map(({ number }) => number)).toEqual(events.map((_, index) => index + 1));
  const percentages = events.map(({ percentage }) => percentage);
  expect(percentages).toEqual([...percentages].sort((a, b) => a - b));
  expect((await readJob(jobId, ownerId)).percentage).toBe(78);
});

test("progress of a scene is told at most once a second, of another scene at once", async () => {
  const { ownerId, jobId, task } = await running();
  await tellFact(task, written);
  const tell = (sceneId: string, fraction: number) => tellFact(task, { type: "scene.progress", sceneId, fraction });
  await tell("a", 0.1);
  await tell("a", 0.2);
  await tell("b", 0.1);
  await db().$executeRaw`update job_event set at = at - interval '2 seconds' where job_id = ${jobId}::uuid`;
  await tell("a", 0.3);
  const told = (await readEvents(jobId, ownerId)).flatMap(({ fact }) =>
    fact.type === "scene.progress" ? [[fact.sceneId, fact.fraction]] : [],
  );
  expect(told).toEqual([
    ["a", 0.1],
    ["b", 0.1],
    ["a", 0.3],
  ]);
});

test("what a step tells again after a worker's death is not told twice", async () => {
  const { ownerId, jobId, task } = await running();
  for (let n = 0; n < 2; n += 1) {
    await tellFact(task, { type: "stage.started", stage: "write" });
    await tellFact(task, written);
    await tellFact(task, { type: "job.warning", message: "short" });
    await tellFact(task, { type: "job.warning", message: "shorter" });
    await tellFact(task, { type: "stage.completed", stage: "write" });
  }
  expect((await readEvents(jobId, ownerId)).map(({ fact }) => fact.type)).toEqual([
    "job.created",
    "job.started",
    "stage.started",
    "storyboard.written",
    "job.warning",
    "job.warning",
    "stage.completed",
  ]);
  expect(await readJob(jobId, ownerId)).toMatchObject({
    title: "Waves",
    writer: "outline",
    warnings: ["short", "shorter"],
    scenes: [
      { id: "a", state: "planned" },
      { id: "b", state: "planned" },
    ],
  });
});

test("a claim that is not the task's tells nothing", async () => {
  const { ownerId, jobId, task } = await running();
  await tellFact({ id: task.id, claim: "00000000-0000-4000-8000-000000000000" }, { type: "job.warning", message: "x" });
  expect(await readEvents(jobId, ownerId)).toHaveLength(2);
});
