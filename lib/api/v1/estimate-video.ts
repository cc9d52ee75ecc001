import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { estimateOrder } from "#lib/api/estimate-order";
import { freeForGuests } from "#lib/api/free-for-guests";
import { operation } from "#lib/api/operation";
import { checkOrder } from "#lib/api/v1/check-order";
import { Configuration, toExplainerInput } from "#lib/api/v1/configuration";
import { EstimateView } from "#lib/contracts/money";
import { Priority } from "#lib/contracts/stages";
import { learnVoices } from "#lib/providers/speech-registry";

/** Takes what `generateVideo` takes, and orders nothing. */
export const estimateVideo = operation({
  id: "estimateVideo",
  method: "POST",
  path: "/v1/estimates",
  summary: "What an order will cost and how long it will take",
  tag: "account",
  access: owners("jobs:read"),
  limit: "estimate",
  input: z.object({
    body: z.strictObject({ configuration: Configuration, priority: Priority.default("normal") }),
  }),
  answer: json(EstimateView),
  run: async ({ body }, caller) => {
    const order = freeForGuests(toExplainerInput(body.configuration), caller);
    await learnVoices();
    checkOrder(order, "configuration");
    return estimateOrder(order, caller.ownerId);
  },
});
