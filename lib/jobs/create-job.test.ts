import { beforeEach, expect, test } from "vitest";
import { db } from "#lib/database/client";
import { cancelJob } from "#lib/jobs/cancel-job";
import { createJob } from "#lib/jobs/create-job";
import { readEvents } from "#lib/jobs/read-events";
import { readJob } from "#lib/jobs/read-job";
import { clearQueue, mustTake, newJob, newOwner, orderOf, takeTask, useJobDatabase } from "#lib/jobs/testing/take-task";

useJobDatabase();
beforeEach(clearQueue);

test("an order is a queued job with its first event and its first task on the queue", async () => {
  const ownerId = await newOwner();
  const { jobId, replayed } = await createJob({ ownerId, input: orderOf("Tides") });
  expect(replayed).toBe(false);
  const job = await readJob(jobId, ownerId);
  expect(job).toMatchObject({ status: "queued", percentage: 5, attempt: 1, topic: "Tides", lastEvent: 1 });
  const events = await readEvents(jobId, ownerId);
  expect(events).toMatchObject([{ number: 1, attempt: 1, percentage: 5, fact: { type: "job.created" } }]);
  expect(await mustTake("plan")).toMatchObject({ jobId, ownerId, step: "plan" });
  expect(await readJob(jobId, ownerId)).toMatchObject({ status: "processing", lastEvent: 2 });
});

test("a key stands for one order: the same again is replayed, another is refused", async () => {
  const ownerId = await newOwner();
  const order = { ownerId, input: orderOf("Tides"), idempotencyKey: "k1" };
  const first = await createJob(order);
  expect(await createJob(order)).toEqual({ jobId: first.jobId, replayed: true });
  await expect(createJob({ ...order, input: orderOf("Moons") })).rejects.toMatchObject({
    code: "IDEMPOTENCY_MISMATCH",
  });
  const other = await createJob({ ...order, ownerId: await newOwner() });
  expect(other.jobId).not.toBe(first.jobId);
});

test("the same key many times at once makes one job", async () => {
  const ownerId = await newOwner();
  const order = { ownerId, input: orderOf("Tides"), idempotencyKey: "double" };
  const all = await Promise.all(Array.from({ length: 6 }, () => createJob(order)));
  expect(new Set(all.map(({ jobId }) => jobId)).size).toBe(1);
  expect(all.filter(({ replayed }) => !replayed)).toHaveLength(1);
});

test("three jobs of an owner are on the queue, submitted all at once or not; others wait in line", async () => {
  const [ownerId, other] = [await newOwner(), await newOwner()];
  await Promise.all(Array.from({ length: 7 }, () => newJob(ownerId)));
  const others = await newJob(other);
  const taken = [];
  for (let task = await takeTask(); task; task = await takeTask()) taken.push(task);
  expect(taken.filter((task) => task.ownerId === ownerId)).toHaveLength(3);
  expect(taken.filter((task) => task.jobId === others)).toHaveLength(1);
  expect(await db().job.count({ where: { ownerId, status: "queued", admittedAt: null } })).toBe(4);
});

test("the next in line is the owner's most urgent, then the oldest", async () => {
  const ownerId = await newOwner();
  const active = [await newJob(ownerId), await newJob(ownerId), await newJob(ownerId)];
  const [low, normal, urgent, later] = [
    await newJob(ownerId, { priority: "low" }),
    await newJob(ownerId),
    await newJob(ownerId, { priority: "urgent" }),
    await newJob(ownerId),
  ];
  const order: string[] = [];
  for (const end of [...active, urgent, normal]) {
    await cancelJob(end, ownerId);
    const letIn = await db().job.findMany({ where: { ownerId, status: "queued", admittedAt: { not: null } } });
    order.push(...letIn.map(({ id }) => id).filter((id) => !active.includes(id) && !order.includes(id)));
  }
  expect(order).toEqual([urgent, normal, later, low]);
});

test("when the line is full an order is refused and leaves nothing behind", async () => {
  const ownerId = await newOwner();
  for (let n = 0; n < 53; n += 1) await newJob(ownerId);
  await expect(newJob(ownerId, { idempotencyKey: "late" })).rejects.toMatchObject({
    code: "RATE_LIMIT_EXCEEDED",
    // No job has ended yet: half a minute a job, three at once.
    retryAfterSeconds: 10,
  });
  expect(await db().job.count({ where: { ownerId } })).toBe(53);
  expect(await db().idempotencyKey.count({ where: { ownerId } })).toBe(0);
});

test("other people's jobs and nonsense ids are not found", async () => {
  const jobId = await newJob(await newOwner());
  await expect(readJob(jobId, await newOwner())).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(readJob("42", "local")).rejects.toMatchObject({ code: "NOT_FOUND" });
});
