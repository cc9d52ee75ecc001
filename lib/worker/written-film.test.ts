import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { ensureOwner } from "#lib/accounts/owner-store";
import { changeSettings } from "#lib/config/settings";
import { ExplainerInput } from "#lib/contracts/job-input";
import { db } from "#lib/database/client";
import { Failure } from "#lib/errors/failure";
import { createJob } from "#lib/jobs/create-job";
import { readEvents } from "#lib/jobs/read-events";
import { retryJob } from "#lib/jobs/retry-job";
import { monthNow, readBalance, unansweredIn } from "#lib/limits/ledger-store";
import { explainer } from "#lib/pipelines/explainer";
import { step } from "#lib/pipelines/step";
import { startOpenaiTextStub } from "#lib/providers/testing/stub-openai-text";
import type { Playback } from "#lib/providers/testing/text-playback";
import { textProviders } from "#lib/providers/text-registry";
import { exampleStoryboards } from "#lib/storyboard/example-storyboards";
import { startWorker } from "#lib/worker/start-worker";
import { jobWhen, useWorkerDatabase } from "#lib/worker/testing/use-worker-database";

useWorkerDatabase();
beforeEach(async () => {
  // As if the stub sent bills.
  for (const provider of textProviders) vi.spyOn(provider, "paid").mockReturnValue(true);
  await db().providerHealth.deleteMany();
});
afterEach(() => {
  vi.restoreAllMocks();
  changeSettings({ OPENAI_BASE_URL: undefined, OPENAI_API_KEY: undefined, VENDOR_POLL_SECONDS: undefined });
});
const quotation = exampleStoryboards.find(({ id }) => id === "quotation")?.storyboard;
const good: Playback = { text: JSON.stringify({ title: "Giants", language: "en", scenes: quotation?.scenes }) };

/** The product's own way to a film's plan; its scenes are not drawn, so that the job fails after all was written. */
const scene = step({
  input: z.unknown(),
  run: async () => {
    throw new Failure("STORYBOARD_INVALID", { message: "Nothing is drawn here." });
  },
});
const setup = {
  pipelineOf: async () => ({ ...explainer, steps: { ...explainer.steps, scene } }),
  engineVersion: async () => "e1",
};

async function ordered(plays: readonly Playback[]) {
  const stub = await startOpenaiTextStub(plays);
  changeSettings({ OPENAI_BASE_URL: stub.url, OPENAI_API_KEY: "k", VENDOR_POLL_SECONDS: "0.05" });
  const ownerId = `guest-${randomUUID()}`;
  await ensureOwner({ kind: "guest", ownerId });
  const order = { topic: "On the shoulders of giants", model: "openai/gpt-6-luna", quality: "low", targetSeconds: 20 };
  const input = { kind: "explainer", version: 1, explainer: ExplainerInput.parse(order) } as const;
  const { jobId } = await createJob({ ownerId, input, costMicros: 500_000 });
  await startWorker(setup);
  const view = await jobWhen({ jobId, ownerId }, undefined, 50_000);
  const asked = () => stub.requests.filter(({ method }) => method === "POST").length;
  return { jobId, ownerId, view, asked, stub };
}

const balance = async (ownerId: string) => readBalance(ownerId, await monthNow());

test("a written film costs what was counted, once, however often its job is tried; the rest is given back", async () => {
  const { jobId, ownerId, view, asked, stub } = await ordered([good]);
  expect(view).toMatchObject({
    status: "failed",
    error: { code: "STORYBOARD_INVALID", stage: "draw" },
    costMicros: 1200,
  });
  expect(view.writer).toBe("openai/gpt-6-luna");
  expect(await balance(ownerId)).toEqual({ reserved: 0, spent: 1200 });
  await retryJob(jobId, ownerId, 0);
  expect(await jobWhen({ jobId, ownerId }, undefined, 50_000)).toMatchObject({
    status: "failed",
    attempt: 2,
    costMicros: 1200,
  });
  expect(asked()).toBe(1);
  expect(await balance(ownerId)).toEqual({ reserved: 0, spent: 1200 });
  await stub.close();
});

test("an answer that never came is spent from what the job held, and shown apart", async () => {
  const { jobId, ownerId, view, stub } = await ordered([{ fault: "truncated-json" }]);
  expect(view.writer).toBe("outline");
  const { reserved, spent } = await balance(ownerId);
  expect([reserved, spent > 0]).toEqual([0, true]);
  expect(await unansweredIn(ownerId, await monthNow())).toBe(spent);
  expect(JSON.stringify(await readEvents(jobId, ownerId))).toContain("may have been billed, and counts as $");
  await stub.close();
});

test("where a model fails the built-in writer writes; the job says why, and nothing is spent", async () => {
  const { jobId, ownerId, view, stub } = await ordered([{ status: 401, body: {} }]);
  expect(view).toMatchObject({ status: "failed", writer: "outline" });
  expect(await balance(ownerId)).toEqual({ reserved: 0, spent: 0 });
  const told = JSON.stringify(await readEvents(jobId, ownerId));
  expect(told).toContain("does not accept this installation's key");
  await stub.close();
});
