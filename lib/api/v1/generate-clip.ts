import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { orderClip } from "#lib/api/order-clip";
import { ClipConfiguration, toClipInput } from "#lib/api/v1/clip-configuration";
import { IdempotencyHeaders } from "#lib/api/v1/idempotency";
import { jobStatus, V1JobStatus } from "#lib/api/v1/job-status";
import { Priority } from "#lib/contracts/stages";
import { readJob } from "#lib/jobs/read-job";

export const generateClip = operation({
  id: "generateClip",
  method: "POST",
  path: "/v1/clips",
  summary: "Order a clip: a few seconds that a model makes of a prompt",
  tag: "videos",
  access: owners("jobs:write"),
  input: z.object({
    headers: IdempotencyHeaders,
    body: z.strictObject({ configuration: ClipConfiguration, priority: Priority.default("normal") }),
  }),
  answer: json(V1JobStatus, 201),
  failures: [
    ...(["IDEMPOTENCY_MISMATCH", "BUDGET_EXCEEDED", "QUOTA_EXCEEDED"] as const),
    ...(["AUTHENTICATION_ERROR", "INVALID_INPUT"] as const),
  ],
  example: {
    configuration: { prompt: "A silver robot walks through a futuristic city at sunset", seconds: 8 },
  },
  run: async ({ headers, body }, caller, context) => {
    const { jobId, replayed } = await orderClip(caller, {
      clip: toClipInput(body.configuration),
      priority: body.priority,
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
