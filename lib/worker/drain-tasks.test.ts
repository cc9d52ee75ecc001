import { expect, test } from "vitest";
import { cancelJob } from "#lib/jobs/cancel-job";
import { drainTasks } from "#lib/worker/drain-tasks";
import { jobWhen, orderFilm, useWorkerDatabase } from "#lib/worker/testing/use-worker-database";
import { wordSetup } from "#lib/worker/testing/word-setup";

useWorkerDatabase();

test("drains what is due, two at once without doing anything twice", async () => {
  const steps: string[] = [];
  const setup = wordSetup({ scenes: ["a", "b", "c", "d"], sceneMs: 40, onStep: (step) => void steps.push(step) });
  const jobs = [await orderFilm(), await orderFilm(), await orderFilm()];
  const drains = await Promise.all([drainTasks({ seconds: 20, setup }), drainTasks({ seconds: 20, setup })]);
  // One of them may have looked while the last tasks were in the other's hands.
  await drainTasks({ seconds: 20, setup });
  for (const job of jobs) expect(await jobWhen(job)).toMatchObject({ status: "completed" });
  expect(steps).toHaveLength(3 * 6);
  expect(drains.reduce((sum, { done = 0 }) => sum + done, 0)).toBe(18);
  expect(await drainTasks({ seconds: 20, setup })).toEqual({});
});

test("begins nothing after its time, and stops what is cancelled", async () => {
  const setup = wordSetup({ scenes: ["slow"], sceneMs: 60_000 });
  expect(await drainTasks({ seconds: 0, setup })).toEqual({});
  const job = await orderFilm();
  const drained = drainTasks({ seconds: 20, setup });
  await jobWhen(job, ({ scenes }) => scenes.some(({ state }) => state === "drawing"));
  await cancelJob(job.jobId, job.ownerId);
  expect(await drained).toEqual({ done: 1, lost: 1 });
});
