import { beforeEach, expect, test } from "vitest";
import { db } from "#lib/database/client";
import { readJob } from "#lib/jobs/read-job";
import { sweepJobs } from "#lib/jobs/sweep-jobs";
import { clearQueue, mustTake, newJob, newOwner, takeTask, useJobDatabase } from "#lib/jobs/testing/take-task";
import { boss } from "#lib/queue/boss";
import { taskQueue } from "#lib/queue/task-queues";

useJobDatabase();
beforeEach(async () => {
  await db().job.deleteMany();
  await clearQueue();
});

const sweep = () => sweepJobs({ settlingMs: -1000 });
const job = async () => {
  const ownerId = await newOwner();
  return { ownerId, jobId: await newJob(ownerId) };
};

test("leaves alone what is in order", async () => {
  await job();
  await job();
  await mustTake("plan");
  expect(await sweep()).toEqual({ late: 0, resent: 0, givenUp: 0 });
});

test("sends anew what no message stands for: lost, dead-lettered or finished without a word", async () => {
  const { jobId } = await job();
  await clearQueue();
  expect(await takeTask()).toBeUndefined();
  expect(await sweep()).toMatchObject({ resent: 1 });
  const taken = await mustTake("plan");
  expect(taken.jobId).toBe(jobId);
  await (await boss()).complete(taskQueue, taken.message);
  expect(await sweep()).toMatchObject({ resent: 1 });
  await mustTake("plan");
  await db().$executeRaw`update pgboss.job set retry_limit = 0 where state = 'active'`;
  const again = await db().task.findFirstOrThrow({ where: { jobId } });
  await (await boss()).fail(taskQueue, again.ticket ?? "");
  expect(await takeTask()).toBeUndefined();
  expect(await sweep()).toMatchObject({ resent: 1 });
  expect(await mustTake("plan")).toMatchObject({ jobId });
  expect(await db().task.findFirst({ where: { jobId } })).toMatchObject({ failures: 0 });
});

test("what was sent a moment ago is given time", async () => {
  await job();
  await clearQueue();
  expect(await sweepJobs()).toMatchObject({ resent: 0 });
});

test("the tasks of a worker that is known to be dead go on at once; its late word is void", async () => {
  await job();
  const dead = await takeTask("dead");
  await job();
  await takeTask("alive");
  expect(await sweepJobs({ isGone: (name) => name === "dead" })).toMatchObject({ resent: 1 });
  expect((await mustTake("plan")).id).toBe(dead?.id);
});

test("a task that wears out a hundred workers ends its job", async () => {
  const { jobId, ownerId } = await job();
  await mustTake("plan");
  await db().task.updateMany({ where: { jobId }, data: { runs: 100 } });
  expect(await sweep()).toMatchObject({ givenUp: 1 });
  expect(await readJob(jobId, ownerId)).toMatchObject({ status: "failed", error: { code: "INTERNAL_ERROR" } });
});

test("a job past its deadline fails; one without a worker waits as long as it takes", async () => {
  const [late, waiting] = [await job(), await job()];
  expect((await mustTake("plan")).jobId).toBe(late.jobId);
  await db().$executeRaw`update job set deadline = now() - interval '1 second' where id = ${late.jobId}::uuid`;
  expect(await sweep()).toMatchObject({ late: 1 });
  expect(await readJob(late.jobId, late.ownerId)).toMatchObject({ status: "failed" });
  expect(await readJob(waiting.jobId, waiting.ownerId)).toMatchObject({ status: "queued" });
});

test("jobs in line are let in where places are free, and jobs with nothing left to do end", async () => {
  const { jobId, ownerId } = await job();
  await db().job.updateMany({ where: { id: jobId }, data: { admittedAt: null } });
  await db().task.updateMany({ where: { jobId }, data: { ticket: null } });
  await clearQueue();
  await sweep();
  const plan = await mustTake("plan");
  expect(plan.jobId).toBe(jobId);
  await db().task.updateMany({ where: { jobId }, data: { status: "done" } });
  await sweep();
  expect(await readJob(jobId, ownerId)).toMatchObject({ status: "failed" });
});
