import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { db } from "#lib/database/client";
import { answerJob } from "#lib/jobs/answer-job";
import { readEvents } from "#lib/jobs/read-events";
import { projectRoot } from "#lib/processes/project-root";
import { startWorker } from "#lib/worker/start-worker";
import { moneyOf } from "#lib/worker/testing/clip-orders";
import { costOfLines, linesToSay, orderSpoken, speechSetup, useElevenlabs } from "#lib/worker/testing/speech-orders";
import { jobWhen, useWorkerDatabase } from "#lib/worker/testing/use-worker-database";

useWorkerDatabase();

interface Ordered {
  jobId: string;
  ownerId: string;
}

test("a worker killed once a line is spoken buys each line once, and its price is spent once", async () => {
  await using stub = await useElevenlabs();
  const job = await orderSpoken();
  expect(await moneyOf(job.ownerId)).toEqual({ reserved: costOfLines, spent: 0 });
  await killedWhen(async () => (await spoken(job)) > 0);
  expect(stub.creations()).toBe(1);
  await startWorker(speechSetup());
  await planned(job);
  expect(stub.creations()).toBe(linesToSay);
  const { spent } = await moneyOf(job.ownerId);
  expect(spent).toBe(costOfLines);
}, 120_000);

test("a worker killed before the voice's answer buys nothing by itself, and the job asks", async () => {
  await using stub = await useElevenlabs([{ at: "start", kind: "timeout", times: 1 }]);
  const job = await orderSpoken();
  await killedWhen(async () => stub.requests.some(({ method }) => method === "POST"));
  await startWorker(speechSetup());
  const waiting = await jobWhen(job, ({ status }) => status === "waiting");
  expect(waiting.waiting?.message).toContain("may have been billed");
  const before = stub.creations();
  await wait(300);
  expect(stub.creations()).toBe(before);
  await answerJob(job.jobId, job.ownerId, "again");
  await planned(job);
  // The one that nobody knows of, ordered again by the answer, and each line once.
  expect(stub.creations()).toBe(linesToSay + 1);
}, 120_000);

const spoken = async ({ jobId, ownerId }: Ordered): Promise<number> =>
  (await readEvents(jobId, ownerId)).filter(({ fact }) => fact.type === "scene.narrated").length;

async function planned({ jobId }: Ordered): Promise<void> {
  const done = () => db().task.count({ where: { jobId, key: "plan", status: "done" } });
  await expect.poll(done, { timeout: 40_000, interval: 50 }).toBe(1);
}

/** Lets a worker in a process of its own come to a moment, and kills it there. */
async function killedWhen(come: () => Promise<boolean>): Promise<void> {
  const worker = fork("lib/worker/testing/speech-worker.ts", [], { cwd: projectRoot(), execPath: process.execPath });
  const gone = once(worker, "exit");
  try {
    for (const until = Date.now() + 40_000; !(await come()); await wait(20)) {
      if (Date.now() > until) throw new Error("the worker did not come so far");
      if (worker.exitCode !== null) throw new Error("the worker ended by itself");
    }
  } finally {
    worker.kill("SIGKILL");
    await gone;
  }
}
