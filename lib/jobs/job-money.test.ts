import { beforeEach, expect, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { db } from "#lib/database/client";
import { inTransaction } from "#lib/database/transaction";
import { cancelJob } from "#lib/jobs/cancel-job";
import { readJob } from "#lib/jobs/read-job";
import { retryJob } from "#lib/jobs/retry-job";
import { failTask } from "#lib/jobs/settle-task";
import { clearQueue, mustTake, newJob, newOwner, useJobDatabase } from "#lib/jobs/testing/take-task";
import { spend } from "#lib/limits/ledger";
import { monthNow, readBalance } from "#lib/limits/ledger-store";

useJobDatabase();
beforeEach(clearQueue);
beforeEach(() => void changeSettings({ HOST: "127.0.0.1", MONTHLY_CAP_USD: "1", PAID_JOBS_PER_HOUR: "10" }));

const balance = async (ownerId: string) => readBalance(ownerId, await monthNow());
const bought = { provider: "test", item: "speech", purchaseKey: "line-1" } as const;

test("an order holds its money; cancelling gives it back; trying again holds it again", async () => {
  const ownerId = await newOwner();
  const jobId = await newJob(ownerId, { costMicros: 400 });
  expect(await balance(ownerId)).toEqual({ reserved: 400, spent: 0 });
  await cancelJob(jobId, ownerId);
  expect(await balance(ownerId)).toEqual({ reserved: 0, spent: 0 });
  await retryJob(jobId, ownerId, 500);
  expect(await balance(ownerId)).toEqual({ reserved: 500, spent: 0 });
});

/** A job that has bought something and failed. */
async function failedJob(ownerId: string, costMicros: number, amountMicros: number): Promise<string> {
  const jobId = await newJob(ownerId, { costMicros });
  const { message, ...task } = await mustTake("plan");
  await inTransaction((tx) => spend(tx, { ownerId, jobId, ...bought, amountMicros }));
  await failTask(task, message, { code: "SPEECH_FAILED", message: "No voice.", retryable: false });
  return jobId;
}

test("a job that is tried again holds what it has not bought yet, and must find room for that alone", async () => {
  const ownerId = await newOwner();
  const jobId = await failedJob(ownerId, 800_000, 700_000);
  await retryJob(jobId, ownerId, 800_000);
  expect(await balance(ownerId)).toEqual({ reserved: 100_000, spent: 700_000 });
});

test("a job is tried again within the caps, the hour and the rights of a new order, else it stays as it is", async () => {
  const ownerId = await newOwner();
  const jobId = await failedJob(ownerId, 100, 50);
  const again = (costMicros: number) => retryJob(jobId, ownerId, costMicros);
  await expect(again(1_000_001)).rejects.toMatchObject({
    ...{ code: "BUDGET_EXCEEDED", message: expect.stringContaining("spending cap for the month") },
  });
  await newJob(ownerId, { costMicros: 1 });
  await newJob(ownerId, { costMicros: 1 });
  // It is none of the others of the hour itself.
  changeSettings({ PAID_JOBS_PER_HOUR: "2" });
  await expect(again(100)).rejects.toMatchObject({ code: "RATE_LIMIT_EXCEEDED" });
  changeSettings({ PAID_JOBS_PER_HOUR: "3", HOST: "0.0.0.0" });
  await expect(again(100)).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await readJob(jobId, ownerId)).toMatchObject({ status: "failed", attempt: 1 });
  changeSettings({ HOST: "127.0.0.1" });
  await again(100);
  expect(await readJob(jobId, ownerId)).toMatchObject({ status: "queued", attempt: 2 });
});

test("a failed job shows what it cost, and holds nothing any more", async () => {
  const ownerId = await newOwner();
  const jobId = await failedJob(ownerId, 400, 150);
  expect(await readJob(jobId, ownerId)).toMatchObject({ status: "failed", costMicros: 150 });
  expect(await balance(ownerId)).toEqual({ reserved: 0, spent: 150 });
});

test("an order past the cap is refused and leaves nothing behind", async () => {
  const ownerId = await newOwner();
  await newJob(ownerId, { costMicros: 700_000 });
  await expect(newJob(ownerId, { costMicros: 400_000 })).rejects.toMatchObject({ code: "BUDGET_EXCEEDED" });
  expect(await db().job.count({ where: { ownerId } })).toBe(1);
  await db().owner.update({ where: { id: ownerId }, data: { monthlyCapMicros: 2_000_000n } });
  await newJob(ownerId, { costMicros: 400_000 });
  expect(await balance(ownerId)).toEqual({ reserved: 1_100_000, spent: 0 });
});

test("paid jobs have an hourly number, and say when the next may come; free ones have none", async () => {
  changeSettings({ PAID_JOBS_PER_HOUR: "2" });
  const ownerId = await newOwner();
  for (const costMicros of [1, 1, 0, 0]) await newJob(ownerId, { costMicros });
  const refused = newJob(ownerId, { costMicros: 1 });
  await expect(refused).rejects.toMatchObject({ code: "RATE_LIMIT_EXCEEDED" });
  const { retryAfterSeconds } = await refused.catch((error) => error);
  expect(retryAfterSeconds).toBeGreaterThan(3500);
  expect(retryAfterSeconds).toBeLessThanOrEqual(3600);
});

test("guests of an open server cannot spend unless they may", async () => {
  changeSettings({ HOST: "0.0.0.0" });
  const ownerId = await newOwner();
  await expect(newJob(ownerId, { costMicros: 1 })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await newJob(ownerId);
  changeSettings({ GUESTS_MAY_SPEND: "true" });
  await newJob(ownerId, { costMicros: 1 });
  changeSettings({ GUESTS_MAY_SPEND: undefined });
});
