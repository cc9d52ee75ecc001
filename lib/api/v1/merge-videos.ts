import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { orderMerge } from "#lib/api/order-merge";
import { IdempotencyHeaders } from "#lib/api/v1/idempotency";
import { V1JobStatus } from "#lib/api/v1/job-status";
import { MergeConfiguration, toMergeInput } from "#lib/api/v1/merge-configuration";
import { takenIn } from "#lib/api/v1/taken-in";
import { Priority } from "#lib/contracts/stages";

export const mergeExample = {
  configuration: {
    parts: [
      { source: { type: "video", id: "0190c2a4-6d3e-7c1b-8f5a-3b2c1d0e9f88" } },
      { source: { type: "video", id: "0190c2a4-6d3e-7c1b-8f5a-3b2c1d0e9f89" }, from: 1, to: 5.5 },
    ],
    transition: "dissolve",
    transition_seconds: 0.5,
  },
};

export const mergeVideos = operation({
  id: "mergeVideos",
  method: "POST",
  path: "/v1/merges",
  summary: "Make several videos one: in order, with trims, transitions and a sound over them",
  tag: "videos",
  access: owners("jobs:write"),
  input: z.object({
    headers: IdempotencyHeaders,
    body: z.strictObject({ configuration: MergeConfiguration, priority: Priority.default("normal") }),
  }),
  answer: json(V1JobStatus, 201),
  failures: ["IDEMPOTENCY_MISMATCH", "QUOTA_EXCEEDED", "NOT_FOUND", "FILE_REFUSED"],
  example: mergeExample,
  run: async ({ headers, body }, caller, context) => {
    const ordered = await orderMerge(caller, {
      merge: toMergeInput(body.configuration),
      priority: body.priority,
      idempotencyKey: headers["idempotency-key"],
    });
    return takenIn(ordered, caller, context);
  },
});
