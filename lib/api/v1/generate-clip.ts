import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { orderClip } from "#lib/api/order-clip";
import { ClipConfiguration, toClipInput } from "#lib/api/v1/clip-configuration";
import { IdempotencyHeaders } from "#lib/api/v1/idempotency";
import { V1JobStatus } from "#lib/api/v1/job-status";
import { takenIn } from "#lib/api/v1/taken-in";
import { Priority } from "#lib/contracts/stages";

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
    const ordered = await orderClip(caller, {
      clip: toClipInput(body.configuration),
      priority: body.priority,
      idempotencyKey: headers["idempotency-key"],
    });
    return takenIn(ordered, caller, context);
  },
});
