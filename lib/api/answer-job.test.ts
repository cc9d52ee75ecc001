import { expect, test } from "vitest";
import { ask, newGuest } from "#lib/api/testing/ask";
import { orderedJob } from "#lib/api/testing/finished-film";
import { useDoors } from "#lib/api/testing/use-doors";
import { db } from "#lib/database/client";
import { inTransaction } from "#lib/database/transaction";
import { appendEvent } from "#lib/jobs/append-event";
import { lockJob, moveJob } from "#lib/jobs/job-store";

useDoors();

const question = "The order may have reached Replicate, and may have been billed.";

/** As if its order had been sent and never answered. */
async function doubtfulJob(cookie: string): Promise<string> {
  const jobId = await orderedJob(cookie);
  await db().vendorOperation.create({
    data: {
      ...{ jobId, attempt: 1, key: "k", take: 1, provider: "replicate", model: "m", item: "video" },
      ...{ amountMicros: 1n, state: "unknown", stoppable: true },
    },
  });
  await inTransaction(async (tx) => {
    const job = await lockJob(tx, jobId);
    if (job) await moveJob(tx, job, "processing");
  });
  await inTransaction(async (tx) => {
    const job = await lockJob(tx, jobId);
    if (!job) return;
    await moveJob(tx, job, "waiting", { waitingFor: "decision" });
    await appendEvent(tx, job, { type: "job.waiting", for: "decision", message: question });
  });
  return jobId;
}

test("a doubtful order asks its owner, and nobody else may answer", async () => {
  const { cookie } = await newGuest();
  const answer = async (jobId: string, decision: string, by = cookie) => {
    const response = await ask(`/api/v1/jobs/${jobId}/answer`, {
      method: "POST",
      headers: { cookie: by },
      body: { decision },
    });
    return { status: response.status, body: await response.json() };
  };
  const jobId = await doubtfulJob(cookie);
  const status = await ask(`/api/v1/videos/jobs/${jobId}/status`, { headers: { cookie } });
  expect(await status.json()).toMatchObject({ status: "processing", waiting: { for: "decision", message: question } });
  expect((await answer(jobId, "again", (await newGuest()).cookie)).status).toBe(404);
  expect((await answer(jobId, "perhaps")).status).toBe(422);

  expect(await answer(jobId, "again")).toMatchObject({
    status: 200,
    body: { previous_status: "waiting", new_status: "processing" },
  });
  expect((await db().vendorOperation.findFirstOrThrow({ where: { jobId } })).state).toBe("failed");
  expect(await answer(jobId, "again")).toMatchObject({ status: 409, body: { error: { code: "CONFLICT" } } });

  const other = await doubtfulJob(cookie);
  expect(await answer(other, "stop")).toMatchObject({ body: { new_status: "failed" } });
  const failed = await ask(`/api/v1/jobs/${other}`, { headers: { cookie } });
  expect(await failed.json()).toMatchObject({ status: "failed", error: { code: "PURCHASE_UNKNOWN" } });
});
