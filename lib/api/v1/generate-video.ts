import { z } from "zod";
import { ensureOwner } from "#lib/accounts/owner-store";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { costOfOrder } from "#lib/api/estimate-order";
import { freeForGuests } from "#lib/api/free-for-guests";
import { operation } from "#lib/api/operation";
import { checkOrder } from "#lib/api/v1/check-order";
import { Configuration, toExplainerInput } from "#lib/api/v1/configuration";
import { IdempotencyHeaders } from "#lib/api/v1/idempotency";
import { jobStatus, V1JobStatus } from "#lib/api/v1/job-status";
import { Priority } from "#lib/contracts/stages";
import { createJob } from "#lib/jobs/create-job";
import { readJob } from "#lib/jobs/read-job";
import { learnVoices } from "#lib/providers/speech-registry";

/** The seed's order: a topic becomes a job. */
export const generateVideo = operation({
  id: "generateVideo",
  method: "POST",
  path: "/v1/videos/generate",
  summary: "Order an explainer video",
  tag: "videos",
  access: owners("jobs:write"),
  input: z.object({
    headers: IdempotencyHeaders,
    body: z.strictObject({ configuration: Configuration, priority: Priority.default("normal") }),
  }),
  answer: json(V1JobStatus, 201),
  failures: ["IDEMPOTENCY_MISMATCH", "STORYBOARD_INVALID", "BUDGET_EXCEEDED", "QUOTA_EXCEEDED"],
  example: {
    configuration: {
      topic: "Pythagorean Theorem",
      context: "Explain the mathematical proof with visual demonstration",
      quality: "medium",
      enable_subtitles: true,
    },
    priority: "normal",
  },
  run: async ({ headers, body }, caller, context) => {
    const explainer = freeForGuests(toExplainerInput(body.configuration), caller);
    await learnVoices();
    checkOrder(explainer, "configuration");
    await ensureOwner(caller);
    const { jobId, replayed } = await createJob({
      ownerId: caller.ownerId,
      input: { kind: "explainer", version: 1, explainer },
      priority: body.priority,
      costMicros: await costOfOrder(explainer),
      idempotencyKey: headers["idempotency-key"],
    });
    context.headers.set("location", `${context.baseUrl}/api/v1/jobs/${jobId}`);
    const status = jobStatus(await readJob(jobId, caller.ownerId), Date.now());
    if (replayed) {
      context.headers.set("idempotency-replayed", "true");
      return status;
    }
    // As it was taken in: an idle worker may have begun it before this answer.
    return { ...status, status: "queued" };
  },
});
