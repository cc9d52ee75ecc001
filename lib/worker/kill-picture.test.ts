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
import { moneyOf, useReplicate } from "#lib/worker/testing/clip-orders";
import { costOfPicture, orderPainted, pictureSetup } from "#lib/worker/testing/picture-orders";
import { jobWhen, useWorkerDatabase } from "#lib/worker/testing/use-worker-database";

useWorkerDatabase();
interface Moment {
  name: string;
  /** The vendor does not answer here, so that the worker stands still. */
  fault: Fault;
  method: string;
  path: RegExp;
}

const moments: readonly Moment[] = [
  {
    name: "while it is looked at",
    fault: { at: "status", kind: "timeout", times: 1 },
    method: "GET",
    path: /\/predictions\//,
  },
  { name: "while it is fetched", fault: { at: "fetch", kind: "hang", times: 1 }, method: "GET", path: /\/out\// },
];

// Whoever takes over waits until the dead worker is missed: half a minute each.
const testDeep = inject("deep") ? test : test.skip;

testDeep.for(moments)(
  "a worker killed $name orders a scene's picture once, and pays for it once",
  { timeout: 120_000 },
  async ({ fault, method, path }) => {
    await using stub = await useReplicate({ faults: [fault], output: "list" });
    const job = await orderPainted();
    await killedWhen(stub, method, path);
    expect(stub.creations()).toBe(1);
    await startWorker(pictureSetup);
    await planned(job.jobId);
    expect(stub.creations()).toBe(1);
    expect((await moneyOf(job.ownerId)).spent).toBe(costOfPicture);
  },
);

testDeep(
  "a worker killed before the vendor's answer orders no picture by itself, and the job asks",
  async () => {
    await using stub = await useReplicate({ faults: [{ at: "start", kind: "timeout", times: 1 }], output: "list" });
    const job = await orderPainted();
    await killedWhen(stub, "POST", /\/predictions$/);
    await startWorker(pictureSetup);
    const waiting = await jobWhen(job, ({ status }) => status === "waiting", 60_000);
    expect(waiting.waiting?.message).toContain("may have been billed");
    expect(stub.creations()).toBe(1);
    await answerJob(job.jobId, job.ownerId, "again");
    await planned(job.jobId);
    expect(stub.creations()).toBe(2);
  },
  120_000,
);

async function planned(jobId: string): Promise<void> {
  const done = () => db().task.count({ where: { jobId, key: "plan", status: "done" } });
  await expect.poll(done, { timeout: 60_000, interval: 50 }).toBe(1);
}

/** Lets a worker in a process of its own come to a request of the vendor's, and kills it there. */
async function killedWhen(stub: ReplicateStub, method: string, path: RegExp): Promise<void> {
  const asked = () => stub.requests.some((request) => request.method === method && path.test(request.path));
  const worker = fork("lib/worker/testing/picture-worker.ts", [], { cwd: projectRoot(), execPath: process.execPath });
  const gone = once(worker, "exit");
  try {
    for (const until = Date.now() + 60_000; !asked(); await wait(20)) {
      if (Date.now() > until) throw new Error("the worker did not come so far");
      if (worker.exitCode !== null) throw new Error("the worker ended by itself");
    }
  } finally {
    worker.kill("SIGKILL");
    await gone;
  }
}
