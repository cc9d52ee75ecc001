import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import type { JobView } from "#lib/contracts/job-view";
import { db } from "#lib/database/client";
import { answerJob } from "#lib/jobs/answer-job";
import { cancelJob } from "#lib/jobs/cancel-job";
import { readEvents } from "#lib/jobs/read-events";
import { retryJob } from "#lib/jobs/retry-job";
import { wakeOperation } from "#lib/jobs/wake-operation";
import { readHealth } from "#lib/providers/provider-health";
import { tinyWebm } from "#lib/providers/testing/tiny-webm";
import { videoProviders } from "#lib/providers/video-registry";
import { runningTasks } from "#lib/worker/running/running-tasks";
import { startWorker } from "#lib/worker/start-worker";
import { clipSetup, clipWhen, moneyOf, orderAClip, useReplicate } from "#lib/worker/testing/clip-orders";
import { useWorkerDatabase } from "#lib/worker/testing/use-worker-database";

useWorkerDatabase();

const price = 1_600_000;
const inState = (wanted: JobView["status"]) => (view: JobView) => view.status === wanted;
const orders = (jobId: string) => db().vendorOperation.findMany({ where: { jobId }, orderBy: { take: "asc" } });

const age = (jobId: string) =>
  db()
    .$executeRaw`update vendor_operation set created_at = created_at - interval '1 day' where job_id = ${jobId}::uuid`;

async function started(jobId: string): Promise<string> {
  for (;;) {
    const [order] = await orders(jobId);
    if (order?.state === "started") return String(Object(order.operation).id);
    await wait(20);
  }
}

test("a prompt becomes a clip: ordered once, paid once, published with what was asked for and what was not honoured", async () => {
  await using stub = await useReplicate({ looks: 3 });
  await startWorker(clipSetup);
  const job = await orderAClip({ backend: "replicate", seconds: 5, aspectRatio: "1:1", negativePrompt: "rain" });
  const view = await clipWhen(job);
  expect(view).toMatchObject({ status: "completed", percentage: 100, kind: "clip" });
  expect(view.stages.map(({ title, state }) => `${title} ${state}`)).toEqual([
    "Making the clip completed",
    "Preparing it for players completed",
    "Publishing completed",
  ]);
  expect(view.warnings.join(" ")).toContain("duration, aspect ratio");
  expect(stub.creations()).toBe(1);
  const version = await db().videoVersion.findUniqueOrThrow({ where: { jobId: job.jobId }, include: { video: true } });
  expect(version).toMatchObject({ storyboard: null, audit: null, video: { title: view.topic } });
  expect(Object.keys(Object(version.files)).sort()).toEqual([
    "chaptersVtt",
    "hls",
    "mp4",
    "poster",
    "sprite",
    "thumbnailLarge",
    "thumbnailMedium",
    "thumbnailSmall",
  ]);
  expect(version.facts).toMatchObject({
    ...{ width: 160, height: 90, fps: 24, durationSeconds: 1, quality: "low", aspectRatio: "16:9" },
    clip: {
      ...{ backend: "replicate", model: "google/veo-3.1", ignored_parameters: ["duration", "aspect_ratio"] },
      parameters_used: { duration: 4, aspect_ratio: "16:9", negative_prompt: "rain", generate_audio: true },
    },
  });
  expect(await moneyOf(job.ownerId)).toEqual({ reserved: 0, spent: price });
  const [task] = await db().task.findMany({ where: { jobId: job.jobId, key: "clip" } });
  // Looks at it are neither failures nor among the runs that wear workers out.
  expect(task).toMatchObject({ failures: 0, runs: 1 });
}, 120_000);

test("an answer that cannot be read is not taken for none: the job asks, and stopping costs nothing", async () => {
  await using stub = await useReplicate({ faults: [{ at: "start", kind: "truncated-json", times: 1 }] });
  await startWorker(clipSetup);
  const job = await orderAClip({ backend: "replicate" });
  const waiting = await clipWhen(job, inState("waiting"));
  expect(waiting.waiting?.message).toContain("may have been billed");
  expect(stub.creations()).toBe(1);
  await answerJob(job.jobId, job.ownerId, "stop");
  expect(await clipWhen(job)).toMatchObject({ status: "failed", error: { code: "PURCHASE_UNKNOWN" } });
  expect(await moneyOf(job.ownerId)).toEqual({ reserved: 0, spent: 0 });
  await expect(answerJob(job.jobId, job.ownerId, "again")).rejects.toMatchObject({ code: "CONFLICT" });
  expect(stub.creations()).toBe(1);
}, 120_000);

test("what was refused is ordered again by itself; what failed there is not, and a person may", async () => {
  await using stub = await useReplicate({
    faults: [
      { at: "start", kind: "500", times: 1 },
      { at: "status", kind: "moderated", times: 1 },
    ],
  });
  await startWorker(clipSetup);
  const job = await orderAClip({ backend: "replicate" });
  expect(await clipWhen(job)).toMatchObject({ status: "failed", error: { code: "CONTENT_POLICY_VIOLATION" } });
  expect(stub.creations()).toBe(1);
  expect((await orders(job.jobId)).map(({ state }) => state)).toEqual(["failed", "failed"]);
  expect(await moneyOf(job.ownerId)).toEqual({ reserved: 0, spent: 0 });
  await retryJob(job.jobId, job.ownerId, price);
  expect(await clipWhen(job)).toMatchObject({ status: "completed", attempt: 2 });
  expect(stub.creations()).toBe(2);
  expect(await moneyOf(job.ownerId)).toEqual({ reserved: 0, spent: price });
}, 120_000);

test("a cancelled clip is stopped at the vendor, and the log says what may be billed", async () => {
  await using stub = await useReplicate({ looks: 100_000 });
  await startWorker(clipSetup);
  const job = await orderAClip({ backend: "replicate" });
  const id = await started(job.jobId);
  await cancelJob(job.jobId, job.ownerId);
  const stopped = () => stub.requests.some(({ path }) => path.endsWith(`/predictions/${id}/cancel`));
  for (const until = Date.now() + 30_000; !stopped() && Date.now() < until; ) await wait(20);
  expect(stopped()).toBe(true);
  const said = (await readEvents(job.jobId, job.ownerId)).map(({ fact }) =>
    fact.type === "job.warning" ? fact.message : "",
  );
  expect(said.join(" ")).toContain("is told to stop");
  expect(await moneyOf(job.ownerId)).toEqual({ reserved: 0, spent: 0 });
}, 120_000);

test("between looks a clip keeps no worker's place, and a webhook brings the next look forward", async () => {
  await using stub = await useReplicate({ looks: 1 });
  changeSettings({ VENDOR_POLL_SECONDS: "500" });
  await startWorker(clipSetup);
  const job = await orderAClip({ backend: "replicate" });
  const id = await started(job.jobId);
  while (runningTasks().length > 0) await wait(10);
  expect(stub.requests.filter(({ path }) => path.endsWith(id))).toHaveLength(0);
  expect(await wakeOperation("replicate", "somebody-else's")).toBe(0);
  expect(await wakeOperation("replicate", id)).toBe(1);
  expect(await clipWhen(job)).toMatchObject({ status: "completed" });
}, 120_000);

test("what takes too long is stopped at the vendor, with words", async () => {
  await using stub = await useReplicate({ looks: 100_000 });
  await startWorker(clipSetup);
  const job = await orderAClip({ backend: "replicate" });
  const id = await started(job.jobId);
  await age(job.jobId);
  const { error } = await clipWhen(job);
  expect(error).toMatchObject({ code: "DEADLINE_EXCEEDED", provider: "replicate" });
  expect(error?.message).toContain("told to stop");
  expect(stub.requests.some(({ path }) => path.endsWith(`${id}/cancel`))).toBe(true);
}, 120_000);

test("a result that is gone is said to be, and was paid for", async () => {
  await using stub = await useReplicate({ faults: [{ at: "fetch", kind: "expired-url" }] });
  await startWorker(clipSetup);
  const job = await orderAClip({ backend: "replicate" });
  expect(await clipWhen(job)).toMatchObject({ status: "failed", error: { code: "RESULT_EXPIRED" } });
  expect(await moneyOf(job.ownerId)).toEqual({ reserved: 0, spent: price });
  expect(stub.creations()).toBe(1);
}, 120_000);

test("after five failures in a row a vendor is left alone, and orders fail at once", async () => {
  await using stub = await useReplicate({ faults: [{ at: "start", kind: "500" }] });
  await startWorker(clipSetup);
  // Three tries a job.
  await clipWhen(await orderAClip({ backend: "replicate" }));
  await clipWhen(await orderAClip({ backend: "replicate" }));
  const posts = () => stub.requests.filter(({ method }) => method === "POST").length;
  expect(posts()).toBe(5);
  const [health] = await readHealth(videoProviders.filter(({ name }) => name === "replicate"));
  expect(health).toMatchObject({ name: "replicate", configured: true, state: "resting" });
  const { error } = await clipWhen(await orderAClip({ backend: "replicate" }));
  expect(error).toMatchObject({ code: "PROVIDER_UNAVAILABLE" });
  expect(error?.message).toContain("left alone");
  expect(posts()).toBe(5);
}, 120_000);

test("a worker that is asked to stop hears its order out, and the next one goes on with it", async () => {
  await using stub = await useReplicate({ answerMs: 1000 });
  const first = await startWorker(clipSetup);
  const job = await orderAClip({ backend: "replicate" });
  while (stub.creations() === 0) await wait(10);
  await first.stop();
  expect((await orders(job.jobId)).map(({ state }) => state)).toEqual(["started"]);
  await startWorker(clipSetup);
  expect(await clipWhen(job)).toMatchObject({ status: "completed", attempt: 1 });
  expect(stub.creations()).toBe(1);
}, 120_000);

test("what was finished while no worker looked for long is fetched, not given up", async () => {
  await using stub = await useReplicate({ looks: 1 });
  changeSettings({ VENDOR_POLL_SECONDS: "500" });
  await startWorker(clipSetup);
  const job = await orderAClip({ backend: "replicate" });
  const id = await started(job.jobId);
  await age(job.jobId);
  await wakeOperation("replicate", id);
  expect(await clipWhen(job)).toMatchObject({ status: "completed" });
  expect(stub.creations()).toBe(1);
}, 120_000);

test("what browsers do not all play is made anew, and streams", async () => {
  const file = { bytes: tinyWebm, contentType: "video/webm", extension: "webm" };
  await using _stub = await useReplicate({ file });
  await startWorker(clipSetup);
  const job = await orderAClip({ backend: "replicate" });
  expect(await clipWhen(job)).toMatchObject({ status: "completed" });
  const { facts, files } = await db().videoVersion.findUniqueOrThrow({ where: { jobId: job.jobId } });
  expect(facts).toMatchObject({ width: 160, height: 90, fps: 24 });
  expect(Object.keys(Object(files))).toContain("hls");
}, 120_000);
