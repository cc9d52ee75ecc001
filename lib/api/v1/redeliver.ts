import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { DeliveryParams } from "#lib/api/v1/webhook-params";
import { deliveryView } from "#lib/api/v1/webhook-view";
import { DeliveryView } from "#lib/contracts/webhook-view";
import { redeliver as again } from "#lib/webhooks/redeliver";

export const redeliver = operation({
  id: "redeliver",
  method: "POST",
  path: "/v1/webhooks/{webhookId}/deliveries/{deliveryId}/redeliver",
  summary: "Send a message again, now and under its old id",
  tag: "webhooks",
  access: owners("webhooks:write"),
  input: z.object({ params: DeliveryParams }),
  answer: json(DeliveryView, 202),
  failures: ["CONFLICT"],
  run: async ({ params: { webhookId, deliveryId } }, { ownerId }) =>
    deliveryView(await again(webhookId, deliveryId, ownerId)),
});
