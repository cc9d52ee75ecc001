import { expect, test } from "vitest";
import { db } from "#lib/database/client";
import { Failure } from "#lib/errors/failure";
import { deleteJob } from "#lib/jobs/delete-job";
import { purgeJob } from "#lib/jobs/purge-job";
import { readEvents } from "#lib/jobs/read-events";
import { boss } from "#lib/queue/boss";
import { taskQueue } from "#lib/queue/task-queues";
import { readVideoOfJob } from "#lib/videos/read-video";
import { runningTasks } from "#lib/worker/running/running-tasks";
import { startWorker } from "#lib/worker/start-worker";
import { jobWhen, orderFilm, useWorkerDatabase } from "#lib/worker/testing/use-worker-database";
import { wordSetup } from "#lib/worker/testing/word-setup";

useWorkerDatabase();

/** As if its undo window were over at once. */
async function removeJob(jobId: string, ownerId: string): Promise<void> {
  await deleteJob(jobId, ownerId);
  await purgeJob(jobId);
}

type Job = Awaited<ReturnType<typeof orderFilm>>;
const copies = ["hls480", "hls270"] as const;
const filesOf = async ({ jobId, ownerId }: Job) =>
  (await readVideoOfJob(jobId, { kind: "guest", ownerId })).version.files;
const tasksOf = async ({ jobId }: Job) =>
  (await db().task.findMany({ where: { jobId, step: "rendition" }, orderBy: { key: "asc" } })).map(
    ({ status, failures }) => [status, failures],
  );
const until = (look: () => Promise<unknown> | unknown) => expect.poll(look, { timeout: 15_000, interval: 20 });

test("the job is completed before its smaller copies are made; they join the version one by one", async () => {
  const job = await orderFilm();
  const seen: string[] = [];
  await startWorker(
    wordSetup({
      scenes: ["a"],
      renditions: copies,
      onStep: async (step) => {
        if (!step.startsWith("rendition")) return;
        const { status, percentage } = await jobWhen(job, () => true);
        seen.push(`${status} ${percentage} ${Object.keys(await filesOf(job))}`);
      },
    }),
  );
  await until(() => tasksOf(job)).toEqual([
    ["done", 0],
    ["done", 0],
  ]);
  // Two workers' places, but one copy at a time.
  expect(seen).toEqual(["completed 100 mp4", expect.stringMatching(/^completed 100 mp4,hls(480|270)$/)]);
  expect(Object.keys(await filesOf(job)).sort()).toEqual(["hls270", "hls480", "mp4"]);
  const events = await readEvents(job.jobId, job.ownerId);
  expect(events.at(-1)?.fact.type).toBe("job.completed");
});

test("a copy that cannot be made is tried three times, and the film stays as it is", async () => {
  const job = await orderFilm();
  await startWorker(
    wordSetup({
      scenes: ["a"],
      renditions: ["hls480"],
      onMake: (what) => {
        if (what === "hls480") throw new Failure("ENCODING_FAILED");
      },
    }),
  );
  await until(() => tasksOf(job)).toEqual([["failed", 3]]);
  expect(await jobWhen(job)).toMatchObject({ status: "completed", percentage: 100 });
  expect(Object.keys(await filesOf(job))).toEqual(["mp4"]);
});

test("other people's films go first: a copy under way makes way, and is made afterwards", async () => {
  const setup = { scenes: ["a", "b"], sceneMs: 900, renditions: copies };
  const steps: string[] = [];
  const first = await orderFilm("First");
  await startWorker(wordSetup({ ...setup, onStep: (step) => void steps.push(step) }));
  await until(() => steps.some((step) => step.startsWith("rendition"))).toBe(true);
  expect(runningTasks()).toHaveLength(1);
  const second = await orderFilm("Second");
  await jobWhen(second);
  // Of the second film nothing waited for the first film's copies: they were begun, put back, and begun again.
  expect(steps.filter((step) => step.startsWith("rendition")).length).toBeLessThanOrEqual(3);
  for (const job of [first, second]) {
    await until(() => tasksOf(job)).toEqual([
      ["done", 0],
      ["done", 0],
    ]);
  }
});

test("a worker that is stopped puts a copy back; the next one makes it", async () => {
  const job = await orderFilm();
  const slow = wordSetup({ scenes: ["a"], sceneMs: 600, renditions: ["hls480"] });
  const worker = await startWorker(slow);
  await until(() => tasksOf(job)).toEqual([["running", 0]]);
  await worker.stop();
  expect(await tasksOf(job)).toEqual([["ready", 0]]);
  await startWorker(slow);
  await until(() => tasksOf(job)).toEqual([["done", 0]]);
  expect(Object.keys(await filesOf(job)).sort()).toEqual(["hls480", "mp4"]);
});

test("a job that is removed stops its copies and leaves nothing", async () => {
  const job = await orderFilm();
  await startWorker(
    wordSetup({
      scenes: ["a"],
      sceneMs: 60,
      renditions: copies,
      onMake: async (what) => {
        if (what.startsWith("hls")) await new Promise((resolve) => setTimeout(resolve, 400));
      },
    }),
  );
  await until(() => tasksOf(job)).toContainEqual(["running", 0]);
  await removeJob(job.jobId, job.ownerId);
  await until(() => runningTasks().length).toBe(0);
  expect(await db().task.count({ where: { jobId: job.jobId } })).toBe(0);
  await until(() => db().artifact.count({ where: { ownerId: job.ownerId } })).toBe(0);
  const active = async () => (await (await boss()).getQueueStats(taskQueue, { force: true }))[0]?.activeCount ?? 0;
  await until(active).toBe(0);
});
