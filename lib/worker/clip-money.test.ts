import { expect, inject, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { db } from "#lib/database/client";
import { changePrices } from "#lib/limits/price-of";
import { priceTable } from "#lib/limits/price-table";
import { startGeminiVideoStub, stubKey } from "#lib/providers/testing/stub-gemini-video";
import { startWorker } from "#lib/worker/start-worker";
import { clipSetup, clipWhen, moneyOf, newClipOwner, orderAClip, useReplicate } from "#lib/worker/testing/clip-orders";
import { useWorkerDatabase } from "#lib/worker/testing/use-worker-database";

useWorkerDatabase();

const cap = 1_000_000;
const price = 300_000;

test("20 orders of $0.30 at once never pass a cap of $1, and failures give their money back", async () => {
  await using stub = await useReplicate({ faults: [{ at: "status", kind: "moderated", times: 2 }] });
  changeSettings({ MONTHLY_CAP_USD: "1", QUEUED_JOBS_PER_OWNER: "100" });
  changePrices([{ provider: "replicate", item: "video", model: "*", per: 4, micros: price }]);
  try {
    const ownerId = await newClipOwner();
    const order = () =>
      Promise.allSettled(Array.from({ length: 20 }, () => orderAClip({ backend: "replicate" }, ownerId)));
    const taken = (results: Awaited<ReturnType<typeof order>>) =>
      results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
    const refusals = (results: Awaited<ReturnType<typeof order>>) =>
      results.flatMap((result) => (result.status === "rejected" ? [result.reason.code] : []));

    const first = await order();
    expect(taken(first)).toHaveLength(3);
    expect(new Set(refusals(first))).toEqual(new Set(["BUDGET_EXCEEDED"]));
    expect(await moneyOf(ownerId)).toEqual({ reserved: 3 * price, spent: 0 });

    await startWorker(clipSetup);
    const views = await Promise.all(taken(first).map((job) => clipWhen(job)));
    expect(views.map(({ status }) => status).sort()).toEqual(["completed", "failed", "failed"]);
    expect(await moneyOf(ownerId)).toEqual({ reserved: 0, spent: price });

    const second = taken(await order());
    expect(second).toHaveLength(2);
    for (const job of second) expect(await clipWhen(job)).toMatchObject({ status: "completed", costMicros: price });
    const after = await moneyOf(ownerId);
    expect(after).toEqual({ reserved: 0, spent: 3 * price });
    expect(after.spent).toBeLessThanOrEqual(cap);
    expect(stub.creations()).toBe(5);
    expect(taken(await order())).toHaveLength(0);
  } finally {
    changePrices(priceTable);
    changeSettings({ MONTHLY_CAP_USD: undefined, QUEUED_JOBS_PER_OWNER: undefined });
  }
}, 120_000);

test("somebody else makes it only where the order allows it, and the clip says so", async () => {
  await using replicate = await useReplicate({ faults: [{ at: "start", kind: "500" }] });
  const gemini = await startGeminiVideoStub();
  changeSettings({ GEMINI_API_KEY: stubKey, GEMINI_BASE_URL: gemini.base });
  try {
    await startWorker(clipSetup);
    const strict = await orderAClip({ backend: "replicate" });
    expect(await clipWhen(strict)).toMatchObject({ status: "failed", error: { code: "PROVIDER_UNAVAILABLE" } });
    expect(gemini.creations()).toBe(0);

    const open = await orderAClip({ backend: "replicate", fallback: true });
    const view = await clipWhen(open);
    expect(view.status).toBe("completed");
    expect(view.warnings.join(" ")).toContain("Made by Gemini instead");
    const { facts } = await db().videoVersion.findUniqueOrThrow({ where: { jobId: open.jobId } });
    expect(facts).toMatchObject({ clip: { backend: "gemini", fallback_from: "replicate" } });
    expect([replicate.creations(), gemini.creations()]).toEqual([0, 1]);
  } finally {
    changeSettings({ GEMINI_API_KEY: undefined, GEMINI_BASE_URL: undefined });
    await gemini.close();
  }
}, 120_000);

test("a backend that is named and has no key is nobody else's", async () => {
  await expect(orderAClip({ backend: "replicate", fallback: true })).rejects.toMatchObject({
    code: "AUTHENTICATION_ERROR",
    message: expect.stringContaining("Replicate is not configured here"),
  });
});

// In the usual run a browser orders one: `e2e/clip.spec`.
test.runIf(inject("deep"))(
  "with no key at all, this machine makes the whole clip, and it costs nothing",
  async () => {
    await startWorker(clipSetup);
    const job = await orderAClip({ seconds: 1, resolution: "360p" });
    expect(await clipWhen(job)).toMatchObject({ status: "completed", costMicros: undefined });
    const { facts, files } = await db().videoVersion.findUniqueOrThrow({ where: { jobId: job.jobId } });
    expect(facts).toMatchObject({
      durationSeconds: 1,
      height: 360,
      clip: { backend: "local", ignored_parameters: [] },
    });
    expect(Object.keys(Object(files))).toContain("hls");
    expect(await moneyOf(job.ownerId)).toEqual({ reserved: 0, spent: 0 });
  },
  120_000,
);
