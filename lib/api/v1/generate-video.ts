import { z } from "zod";
import { ensureOwner } from "#lib/accounts/owner-store";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { costOfOrder } from "#lib/api/estimate-order";
import { freeForGuests } from "#lib/api/free-for-guests";
import { limitPaidOrders } from "#lib/api/limit-paid-orders";
import { operation } from "#lib/api/operation";
import { checkOrder } from "#lib/api/v1/check-order";
import { Configuration, toExplainerInput } from "#lib/api/v1/configuration";
import { IdempotencyHeaders } from "#lib/api/v1/idempotency";
import { V1JobStatus } from "#lib/api/v1/job-status";
import { takenIn } from "#lib/api/v1/taken-in";
import { Priority } from "#lib/contracts/stages";
import { createJob } from "#lib/jobs/create-job";
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
    const costMicros = await costOfOrder(explainer);
    await limitPaidOrders(caller, [costMicros]);
    const ordered = await createJob({
      ownerId: caller.ownerId,
      input: { kind: "explainer", version: 1, explainer },
      priority: body.priority,
      costMicros,
      idempotencyKey: headers["idempotency-key"],
    });
    return takenIn(ordered, caller, context);
  },
});
