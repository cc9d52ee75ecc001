import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { estimateMerge as estimate } from "#lib/api/order-merge";
import { MergeConfiguration, toMergeInput } from "#lib/api/v1/merge-configuration";
import { mergeExample } from "#lib/api/v1/merge-videos";
import { EstimateView } from "#lib/contracts/money";
import { Priority } from "#lib/contracts/stages";

/** Takes what `mergeVideos` takes, and orders nothing. */
export const estimateMerge = operation({
  id: "estimateMerge",
  method: "POST",
  path: "/v1/merges/estimates",
  summary: "How long a merged film will be, and what merging it takes; it costs nothing",
  tag: "account",
  access: owners("jobs:read"),
  limit: "estimate",
  input: z.object({
    body: z.strictObject({ configuration: MergeConfiguration, priority: Priority.default("normal") }),
  }),
  answer: json(EstimateView),
  failures: ["NOT_FOUND", "FILE_REFUSED"],
  example: mergeExample,
  run: ({ body }, caller) => estimate(toMergeInput(body.configuration), caller),
});
