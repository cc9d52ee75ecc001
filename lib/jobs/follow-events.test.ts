import { beforeEach, expect, test } from "vitest";
import type { JobEvent } from "#lib/contracts/job-event";
import { cancelJob } from "#lib/jobs/cancel-job";
import { deleteJob } from "#lib/jobs/delete-job";
import { followEvents } from "#lib/jobs/follow-events";
import { retryJob } from "#lib/jobs/retry-job";
import { tellFact } from "#lib/jobs/tell-fact";
import { clearQueue, mustTake, newJob, newOwner, useJobDatabase } from "#lib/jobs/testing/take-task";

useJobDatabase();
beforeEach(clearQueue);

const never = new AbortController().signal;

async function running() {
  const ownerId = await newOwner();
  const jobId = await newJob(ownerId);
  return { ownerId, jobId, task: await mustTake("plan") };
}

/** Reads on until the stream ends. */
async function all(events: AsyncIterable<JobEvent>, onEvent: (event: JobEvent) => void = () => {}): Promise<string[]> {
  const types: string[] = [];
  for await (const event of events) {
    onEvent(event);
    types.push(`${event.number} ${event.fact.type}`);
  }
  return types;
}

test("replays what was, tells what comes as it comes, and ends with the job", async () => {
  const { ownerId, jobId, task } = await running();
  const lags: number[] = [];
  const followed = all(followEvents(jobId, ownerId, 1, never), ({ at, number }) => {
    if (number > 2) lags.push(Date.now() - Date.parse(at));
  });
  for (const stage of ["ground", "write", "narrate"] as const) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await tellFact(task, { type: "stage.started", stage });
  }
  await cancelJob(jobId, ownerId);
  expect(await followed).toEqual([
    "2 job.started",
    "3 stage.started",
    "4 stage.started",
    "5 stage.started",
    "6 job.cancelled",
  ]);
  expect(Math.max(...lags)).toBeLessThan(1000);
});

test("a job that ended and was tried again is followed through its ends", async () => {
  const { ownerId, jobId } = await running();
  await cancelJob(jobId, ownerId);
  expect(await all(followEvents(jobId, ownerId, 0, never))).toHaveLength(3);
  expect(await all(followEvents(jobId, ownerId, 3, never))).toEqual([]);
  await retryJob(jobId, ownerId, 0);
  const followed = all(followEvents(jobId, ownerId, 0, never));
  await cancelJob(jobId, ownerId);
  expect((await followed).slice(2)).toEqual(["3 job.cancelled", "4 job.retried", "5 job.cancelled"]);
});

test("an abort, or the job's removal, ends it", async () => {
  const { ownerId, jobId } = await running();
  const stop = new AbortController();
  const stopped = all(followEvents(jobId, ownerId, 0, stop.signal), ({ number }) => {
    if (number === 2) setTimeout(() => stop.abort(), 20);
  });
  expect(await stopped).toHaveLength(2);
  const removed = all(followEvents(jobId, ownerId, 0, never));
  await new Promise((resolve) => setTimeout(resolve, 50));
  await deleteJob(jobId, ownerId);
  expect((await removed).length).toBeGreaterThanOrEqual(2);
});

test("nobody follows another's job", async () => {
  const { jobId } = await running();
  await expect(all(followEvents(jobId, await newOwner(), 0, never))).rejects.toMatchObject({ code: "NOT_FOUND" });
});
