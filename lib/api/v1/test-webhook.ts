import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { WebhookParams } from "#lib/api/v1/webhook-params";
import { deliveryView } from "#lib/api/v1/webhook-view";
import { DeliveryView } from "#lib/contracts/webhook-view";
import { sendTest } from "#lib/webhooks/send-test";

export const testWebhook = operation({
  id: "testWebhook",
  method: "POST",
  path: "/v1/webhooks/{webhookId}/test",
  summary: "Send a webhook a test message; what came of it stands in its deliveries",
  tag: "webhooks",
  access: owners("webhooks:write"),
  input: z.object({ params: WebhookParams }),
  answer: json(DeliveryView, 202),
  failures: ["CONFLICT"],
  run: async ({ params }, { ownerId }) => deliveryView(await sendTest(params.webhookId, ownerId)),
});
