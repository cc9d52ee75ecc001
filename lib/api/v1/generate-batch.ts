import { setImmediate } from "node:timers/promises";
import { z } from "zod";
import { ensureOwner } from "#lib/accounts/owner-store";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { costOfOrder } from "#lib/api/estimate-order";
import { freeForGuests } from "#lib/api/free-for-guests";
import { limitPaidOrders } from "#lib/api/limit-paid-orders";
import { operation } from "#lib/api/operation";
import { limitRate } from "#lib/api/rate-limit";
import { checkOrders } from "#lib/api/v1/check-order";
import { Configuration, toExplainerInput } from "#lib/api/v1/configuration";
import { IdempotencyHeaders } from "#lib/api/v1/idempotency";
import { jobStatus, V1JobStatus } from "#lib/api/v1/job-status";
import { Priority } from "#lib/contracts/stages";
import { Failure } from "#lib/errors/failure";
import { createBatch } from "#lib/jobs/create-batch";
import { readJob } from "#lib/jobs/read-job";
import { learnVoices } from "#lib/providers/speech-registry";

/** Most orders of one batch. */
export const mostInBatch = 50;

export const generateBatch = operation({
  id: "generateBatch",
  method: "POST",
  path: "/v1/videos/batch",
  summary: "Order up to 50 videos: all of them are taken in, or none",
  tag: "videos",
  access: owners("jobs:write"),
  input: z.object({
    headers: IdempotencyHeaders,
    body: z.strictObject({
      jobs: z
        .array(z.strictObject({ configuration: Configuration, priority: Priority.optional() }))
        .min(1, "A batch has at least one order.")
        .max(mostInBatch, `A batch has at most ${mostInBatch} orders; send the others in a further one.`),
      /** Of those that name none of their own. */
      batch_priority: Priority.default("normal"),
    }),
  }),
  answer: json(z.object({ batch_id: z.uuid(), total: z.number().int(), jobs: z.array(V1JobStatus) }), 201),
  failures: ["IDEMPOTENCY_MISMATCH", "STORYBOARD_INVALID", "BUDGET_EXCEEDED", "QUOTA_EXCEEDED"],
  example: {
    jobs: [
      { configuration: { topic: "How tides work" } },
      { configuration: { topic: "Why the sky is blue", look: "midnight" }, priority: "high" },
    ],
    batch_priority: "low",
  },
  run: async ({ headers, body }, caller, context) => {
    const { ownerId } = caller;
    // A batch counts as all of its orders.
    await limitRate("write", caller, { headers: context.requestHeaders }, context, body.jobs.length - 1);
    const explainers = body.jobs.map(({ configuration }) => freeForGuests(toExplainerInput(configuration), caller));
    await learnVoices();
    checkOrders(explainers.map((order, i) => ({ order, at: `jobs.${i}.configuration` })));
    await ensureOwner(caller);
    const costs: number[] = [];
    for (const explainer of explainers) {
      costs.push(await costOfOrder(explainer));
      // Each may have to be written to be priced: others are answered in between.
      await setImmediate();
    }
    await limitPaidOrders(caller, costs);
    const [first, ...rest] = explainers.map((explainer, i) => ({
      input: { kind: "explainer" as const, version: 1 as const, explainer },
      priority: body.jobs[i]?.priority ?? body.batch_priority,
      costMicros: costs[i] ?? 0,
    }));
    if (first === undefined) throw new Failure("VALIDATION_ERROR");
    const idempotencyKey = headers["idempotency-key"];
    const { batchId, jobIds, replayed } = await createBatch({ ownerId, orders: [first, ...rest], idempotencyKey });
    context.headers.set("location", `${context.baseUrl}/api/v1/jobs?batch_id=${batchId}`);
    if (replayed) context.headers.set("idempotency-replayed", "true");
    const now = Date.now();
    const jobs = await Promise.all(jobIds.map(async (id) => jobStatus(await readJob(id, ownerId), now)));
    // As they were taken in: an idle worker may have begun the first before this answer.
    const status = "queued" as const;
    return { batch_id: batchId, total: jobs.length, jobs: replayed ? jobs : jobs.map((job) => ({ ...job, status })) };
  },
});
