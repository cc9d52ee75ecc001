import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { ensureOwner } from "#lib/accounts/owner-store";
import { changeSettings } from "#lib/config/settings";
import { ExplainerInput } from "#lib/contracts/job-input";
import { isFinal } from "#lib/contracts/job-stages";
import type { JobView } from "#lib/contracts/job-view";
import { useTestDatabase } from "#lib/database/test-database";
import { createJob } from "#lib/jobs/create-job";
import { readJob } from "#lib/jobs/read-job";
import { boss, closeBoss } from "#lib/queue/boss";
import { installQueue } from "#lib/queue/install-queue";
import { taskQueue } from "#lib/queue/task-queues";
import { closeMakingLocks } from "#lib/worker/artifacts/making-lock";
import { worker } from "#lib/worker/start-worker";

/** Call at the top of a test file: a database, a data folder, and the role of a worker. Workers are stopped after each test. */
export function useWorkerDatabase(): void {
  let dataDir = "";
  useTestDatabase({
    prepare: installQueue,
    release: async () => {
      await closeMakingLocks();
      await closeBoss();
    },
  });
  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(os.tmpdir(), "worker-"));
    changeSettings({ DATA_DIR: dataDir, ROLE: "worker", WORKER_CONCURRENCY: "2" });
  });
  beforeEach(async () => (await boss()).deleteAllJobs(taskQueue));
  afterEach(async () => (await worker())?.stop());
  afterAll(() => rm(dataDir, { recursive: true, force: true }));
}

export async function orderFilm(
  topic = "Words on a page",
  ownerId?: string,
): Promise<{ jobId: string; ownerId: string }> {
  const owner = ownerId ?? `guest-${randomUUID()}`;
  await ensureOwner({ kind: "guest", ownerId: owner });
  const explainer = ExplainerInput.parse({ topic });
  const { jobId } = await createJob({ ownerId: owner, input: { kind: "explainer", version: 1, explainer } });
  return { jobId, ownerId: owner };
}

/** Waits until the job is as wanted; by default, until it has ended. */
export async function jobWhen(
  { jobId, ownerId }: { jobId: string; ownerId: string },
  wanted: (view: JobView) => boolean = ({ status }) => isFinal(status),
  withinMs = 20_000,
): Promise<JobView> {
  const until = Date.now() + withinMs;
  // Rarer and rarer: who looks all the time slows down what is waited for.
  for (let pause = 10; ; pause = Math.min(100, pause * 1.3)) {
    const view = await readJob(jobId, ownerId);
    if (wanted(view)) return view;
    if (Date.now() > until) throw new Error(`the job did not come so far: ${JSON.stringify(view)}`);
    await wait(pause);
  }
}
