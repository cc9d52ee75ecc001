import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { ClipEstimate, estimateClip as estimate } from "#lib/api/estimate-clip";
import { operation } from "#lib/api/operation";
import { ClipConfiguration, toClipInput } from "#lib/api/v1/clip-configuration";
import { Priority } from "#lib/contracts/stages";

/** Takes what `generateClip` takes, and orders nothing. */
export const estimateClip = operation({
  id: "estimateClip",
  method: "POST",
  path: "/v1/clips/estimates",
  summary: "What a clip will cost and take, who makes it, and what of the order cannot be honoured",
  tag: "account",
  access: owners("jobs:read"),
  limit: "estimate",
  input: z.object({
    body: z.strictObject({ configuration: ClipConfiguration, priority: Priority.default("normal") }),
  }),
  answer: json(ClipEstimate),
  failures: ["AUTHENTICATION_ERROR", "INVALID_INPUT"],
  example: { configuration: { prompt: "A silver robot walks through a futuristic city at sunset", seconds: 8 } },
  run: ({ body }, caller) => estimate(toClipInput(body.configuration), caller),
});
