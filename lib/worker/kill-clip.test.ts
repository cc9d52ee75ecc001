import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { expect, inject, test } from "vitest";
import { db } from "#lib/database/client";
import { answerJob } from "#lib/jobs/answer-job";
import { projectRoot } from "#lib/processes/project-root";
import type { Fault } from "#lib/providers/testing/faults";
import type { ReplicateStub } from "#lib/providers/testing/stub-replicate";
import { startWorker } from "#lib/worker/start-worker";
import { clipSetup, clipWhen, moneyOf, orderAClip, useReplicate } from "#lib/worker/testing/clip-orders";
import { useWorkerDatabase } from "#lib/worker/testing/use-worker-database";

useWorkerDatabase();

interface Moment {
  name: string;
  /** The vendor does not answer here, so that the worker stands still. */
  fault?: Fault;
  /** The step that the worker begins and never gets on with. */
  held?: "scene" | "finish";
  /** Whether the worker has come there. */
  come: (stub: ReplicateStub, jobId: string) => Promise<boolean>;
  creationsBefore: number;
}

const asked = (method: string, path: RegExp) => async (stub: ReplicateStub) =>
  stub.requests.some((request) => request.method === method && path.test(request.path));
const runs = (key: string) => async (_stub: ReplicateStub, jobId: string) =>
  (await db().task.count({ where: { jobId, key, status: "running" } })) === 1;

const moments: readonly Moment[] = [
  { name: "before the order is sent", held: "scene", come: runs("clip"), creationsBefore: 0 },
  {
    name: "while it is looked at",
    fault: { at: "status", kind: "timeout", times: 1 },
    come: asked("GET", /\/predictions\//),
    creationsBefore: 1,
  },
  {
    name: "while it is fetched",
    fault: { at: "fetch", kind: "hang", times: 1 },
    come: asked("GET", /\/out\//),
    creationsBefore: 1,
  },
  { name: "once it is fetched", held: "finish", come: runs("finish"), creationsBefore: 1 },
];

/** Every other one in the usual run. */
const killedMoments = moments.filter((_, i) => inject("deep") || i % 2 === 0);

test.for(killedMoments)(
  "a worker killed $name orders once, and the clip comes",
  { timeout: 120_000 },
  async (moment) => {
    await using stub = await useReplicate({ faults: moment.fault ? [moment.fault] : [] });
    const job = await orderAClip({ backend: "replicate" });
    await killedAt(moment, stub, job.jobId);
    expect(stub.creations()).toBe(moment.creationsBefore);
    await startWorker(clipSetup);
    expect(await clipWhen(job)).toMatchObject({ status: "completed", attempt: 1, percentage: 100 });
    expect(stub.creations()).toBe(1);
    const spent = await moneyOf(job.ownerId);
    expect(spent).toEqual({ reserved: 0, spent: 1_600_000 });
  },
);

test("a worker killed before the vendor's answer orders nothing by itself, and the job asks", async () => {
  await using stub = await useReplicate({ faults: [{ at: "start", kind: "timeout", times: 1 }] });
  const again = await orderAClip({ backend: "replicate" });
  const name = "before the answer is stored";
  await killedAt({ name, come: asked("POST", /\/predictions$/), creationsBefore: 1 }, stub, again.jobId);
  expect(stub.creations()).toBe(1);
  await startWorker(clipSetup);
  const waiting = await clipWhen(again, ({ status }) => status === "waiting");
  expect(waiting).toMatchObject({ waiting: { for: "decision" }, message: "Waiting for your answer" });
  expect(waiting.waiting?.message).toContain("may have been billed");
  await wait(300);
  expect(stub.creations()).toBe(1);
  await answerJob(again.jobId, again.ownerId, "again");
  expect(await clipWhen(again)).toMatchObject({ status: "completed", attempt: 1, waiting: undefined });
  expect(stub.creations()).toBe(2);
}, 120_000);

/** Lets a worker in a process of its own come to a moment, and kills it there. */
async function killedAt(moment: Moment, stub: ReplicateStub, jobId: string): Promise<void> {
  const args = moment.held ? [moment.held] : [];
  const worker = fork("lib/worker/testing/clip-worker.ts", args, { cwd: projectRoot(), execPath: process.execPath });
  const gone = once(worker, "exit");
  try {
    for (const until = Date.now() + 60_000; !(await moment.come(stub, jobId)); await wait(20)) {
      if (Date.now() > until) throw new Error(`the worker did not come so far: ${moment.name}`);
      if (worker.exitCode !== null) throw new Error("the worker ended by itself");
    }
  } finally {
    worker.kill("SIGKILL");
    await gone;
  }
}
