import { readdir, readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { db } from "#lib/database/client";
import { Failure } from "#lib/errors/failure";
import { cancelJob } from "#lib/jobs/cancel-job";
import { deleteJob } from "#lib/jobs/delete-job";
import { purgeJob } from "#lib/jobs/purge-job";
import { readArtifact } from "#lib/jobs/read-artifact";
import { readEvents } from "#lib/jobs/read-events";
import { retryJob } from "#lib/jobs/retry-job";
import { storage } from "#lib/storage/storage";
import { workRoot } from "#lib/worker/running/run-step";
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

const scenes = ["one", "two", "three"];
const scratch = () => readdir(workRoot()).catch(() => []);
const drawing = ({ scenes: drawn }: { scenes: { state: string }[] }) => drawn.some(({ state }) => state === "drawing");

test("a job becomes a film: steps run, results are kept, the version is published", async () => {
  await startWorker(wordSetup({ scenes }));
  const job = await orderFilm();
  const view = await jobWhen(job);
  expect(view).toMatchObject({ status: "completed", percentage: 100, writer: "test", title: "Words" });
  expect(view.scenes.map(({ state }) => state)).toEqual(["rendered", "rendered", "rendered"]);
  expect(view.stages.filter(({ state }) => state === "completed").map(({ name }) => name)).toContain("publish");
  const version = await db().videoVersion.findUniqueOrThrow({ where: { jobId: job.jobId }, include: { video: true } });
  expect(version.videoId).toBe(view.videoId);
  expect(version.video.ownerId).toBe(job.ownerId);
  const film = await readArtifact(Object(version.files).mp4, job.ownerId);
  expect(await readFile(await storage().localPath(film.storageKey), "utf8")).toBe("one two three.");
  const types = (await readEvents(job.jobId, job.ownerId)).map(({ fact }) => fact.type);
  expect(types.at(-1)).toBe("job.completed");
  expect(types.filter((type) => type === "scene.rendered")).toHaveLength(3);
  expect(await scratch()).toEqual([]);
});

test("two equal orders of one owner at once make everything once; another owner's make their own", async () => {
  const made: string[] = [];
  await startWorker(wordSetup({ scenes: ["x", "y"], sceneMs: 60, onMake: (what) => void made.push(what) }));
  const first = await orderFilm("Twins");
  const twin = await orderFilm("Twins", first.ownerId);
  await Promise.all([jobWhen(first), jobWhen(twin)]);
  expect(made.sort()).toEqual(["join", "plan", "x", "y"]);
  await jobWhen(await orderFilm("Twins"));
  expect(made).toHaveLength(8);
});

test("a cancel stops what runs within two seconds and leaves no scratch", async () => {
  await startWorker(wordSetup({ scenes: ["slow", "slower", "never"], sceneMs: 60_000 }));
  const job = await orderFilm();
  await jobWhen(job, drawing);
  expect(await scratch()).not.toEqual([]);
  await cancelJob(job.jobId, job.ownerId);
  const from = Date.now();
  while (runningTasks().length > 0 || (await scratch()).length > 0) await wait(10);
  expect(Date.now() - from).toBeLessThan(2000);
  expect(await jobWhen(job)).toMatchObject({ status: "cancelled" });
  const [tasks] = [await db().task.findMany({ where: { jobId: job.jobId } })];
  expect(tasks.map(({ status, failures }) => `${status} ${failures}`)).toEqual(
    expect.arrayContaining(["done 0", "cancelled 0"]),
  );
});

test("a film is planned though every place for drawing is taken", async () => {
  await startWorker(wordSetup({ scenes, sceneMs: 60_000 }));
  const long = await orderFilm("Long");
  const drawn = ({ scenes: all }: { scenes: { state: string }[] }) => all.filter((s) => s.state === "drawing").length;
  await jobWhen(long, (view) => drawn(view) === 2);
  const next = await orderFilm("Next");
  const planned = await jobWhen(next, (view) => view.scenes.length > 0);
  expect(drawn(planned)).toBe(0);
  expect(drawn(await jobWhen(long, () => true))).toBe(2);
});

test("a failed job names what went wrong; tried again, it makes only what was not finished", async () => {
  const made: string[] = [];
  let broken = true;
  const onMake = (what: string) => {
    if (what === "three" && broken) throw new Failure("STORYBOARD_INVALID", { message: "Three is not a number." });
    made.push(what);
  };
  changeSettings({ WORKER_CONCURRENCY: "1" });
  await startWorker(wordSetup({ scenes, onMake }));
  const job = await orderFilm("Trouble");
  const failed = await jobWhen(job);
  expect(failed).toMatchObject({
    status: "failed",
    error: { code: "STORYBOARD_INVALID", message: "Three is not a number.", stage: "draw" },
  });
  broken = false;
  const before = [...made];
  await retryJob(job.jobId, job.ownerId, 0);
  expect(await jobWhen(job)).toMatchObject({ status: "completed", attempt: 2 });
  expect(made.slice(before.length).filter((what) => before.includes(what))).toEqual([]);
  changeSettings({ WORKER_CONCURRENCY: "2" });
});

test("a passing trouble is tried again by itself", async () => {
  let times = 0;
  const onStep = (step: string) => {
    if (step === "scene:two" && times++ === 0) throw new Error("a hiccup");
  };
  await startWorker(wordSetup({ scenes, onStep }));
  const job = await orderFilm("Hiccup");
  expect(await jobWhen(job)).toMatchObject({ status: "completed", attempt: 1 });
  expect(times).toBe(2);
});

test("a worker that is asked to stop puts its tasks back; the next one goes on at once", async () => {
  const first = await startWorker(wordSetup({ scenes, sceneMs: 60_000 }));
  const job = await orderFilm("Handover");
  await jobWhen(job, drawing);
  await first.stop();
  expect(runningTasks()).toEqual([]);
  const tasks = await db().task.findMany({ where: { jobId: job.jobId, step: "scene" } });
  expect(tasks.map(({ status, failures }) => [status, failures])).toEqual(scenes.map(() => ["ready", 0]));
  const from = Date.now();
  await startWorker(wordSetup({ scenes }));
  expect(await jobWhen(job)).toMatchObject({ status: "completed" });
  expect(Date.now() - from).toBeLessThan(8000);
});

test("a job past its deadline is stopped and says so", async () => {
  await startWorker(wordSetup({ scenes, sceneMs: 60_000 }));
  changeSettings({ JOB_DEADLINE_SECONDS: "10" });
  const job = await orderFilm("Late");
  await jobWhen(job, drawing);
  await db().$executeRaw`update job set deadline = now() where id = ${job.jobId}::uuid`;
  const { sweepJobs } = await import("#lib/jobs/sweep-jobs");
  expect(await sweepJobs()).toMatchObject({ late: 1 });
  expect(await jobWhen(job)).toMatchObject({ status: "failed", error: { code: "DEADLINE_EXCEEDED", stage: "draw" } });
  while (runningTasks().length > 0) await wait(10);
  changeSettings({ JOB_DEADLINE_SECONDS: "7200" });
});

test("a removed job takes its bytes with it, but not those that another job rests on", async () => {
  await startWorker(wordSetup({ scenes }));
  const job = await orderFilm("Removed");
  await jobWhen(job);
  const twin = await orderFilm("Removed", job.ownerId);
  await jobWhen(twin);
  const rows = await db().artifact.findMany({ where: { ownerId: job.ownerId } });
  const bytes = () => Promise.all(rows.map(({ storageKey }) => storage().stat(storageKey ?? "")));
  await removeJob(job.jobId, job.ownerId);
  expect((await bytes()).every((file) => file !== undefined)).toBe(true);
  await removeJob(twin.jobId, twin.ownerId);
  expect((await bytes()).some((file) => file !== undefined)).toBe(false);
  expect(await db().artifact.count({ where: { ownerId: job.ownerId } })).toBe(0);
});

test("a job that is removed while it is worked on leaves neither rows nor bytes", async () => {
  const begun = Promise.withResolvers<void>();
  const removed = Promise.withResolvers<void>();
  const stubborn = wordSetup({
    scenes: ["x"],
    // Does not heed its signal: it ends when the job is long gone.
    onMake: async (what) => {
      if (what !== "x") return;
      begun.resolve();
      await removed.promise;
    },
  });
  await startWorker(stubborn);
  const job = await orderFilm("Gone");
  await begun.promise;
  await removeJob(job.jobId, job.ownerId);
  removed.resolve();
  while (runningTasks().length > 0) await wait(10);
  expect(await db().job.count({ where: { ownerId: job.ownerId } })).toBe(0);
  expect(await db().artifact.count({ where: { ownerId: job.ownerId } })).toBe(0);
  expect(await scratch()).toEqual([]);
});

test("bytes that were lost are made again under the same id", async () => {
  const made: string[] = [];
  await startWorker(wordSetup({ scenes: ["x"], onMake: (what) => void made.push(what) }));
  const job = await orderFilm("Lost");
  await jobWhen(job);
  const row = await db().artifact.findFirstOrThrow({ where: { ownerId: job.ownerId }, orderBy: { createdAt: "asc" } });
  await storage().remove(row.storageKey ?? "");
  await jobWhen(await orderFilm("Lost", job.ownerId));
  expect(made).toEqual(["plan", "x", "join", "plan"]);
  const again = await db().artifact.findUniqueOrThrow({ where: { id: row.id } });
  expect(await storage().stat(again.storageKey ?? "")).toBeDefined();
});
