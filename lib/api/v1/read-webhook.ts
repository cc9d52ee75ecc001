import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { WebhookParams } from "#lib/api/v1/webhook-params";
import { webhookView } from "#lib/api/v1/webhook-view";
import { WebhookView } from "#lib/contracts/webhook-view";
import { findOwnWebhook } from "#lib/webhooks/find-own-webhook";

export const readWebhook = operation({
  id: "readWebhook",
  method: "GET",
  path: "/v1/webhooks/{webhookId}",
  summary: "A webhook",
  tag: "webhooks",
  access: owners("webhooks:read"),
  input: z.object({ params: WebhookParams }),
  answer: json(WebhookView),
  run: async ({ params }, { ownerId }) => webhookView(await findOwnWebhook(params.webhookId, ownerId)),
});
