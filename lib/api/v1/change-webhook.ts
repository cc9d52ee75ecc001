import { z } from "zod";
import { actorOf, audit } from "#lib/accounts/audit";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { WebhookParams } from "#lib/api/v1/webhook-params";
import { webhookView } from "#lib/api/v1/webhook-view";
import { WebhookChange, WebhookView } from "#lib/contracts/webhook-view";
import { changeWebhook as change } from "#lib/webhooks/change-webhook";

export const changeWebhook = operation({
  id: "changeWebhook",
  method: "PATCH",
  path: "/v1/webhooks/{webhookId}",
  summary: "Another address, other events, off or on again",
  tag: "webhooks",
  access: owners("webhooks:write"),
  input: z.object({ params: WebhookParams, body: WebhookChange }),
  answer: json(WebhookView),
  failures: ["ADDRESS_REFUSED"],
  run: async ({ params: { webhookId }, body }, caller, { requestId }) => {
    const { ownerId } = caller;
    const webhook = await change(webhookId, ownerId, body);
    await audit({ ownerId, actor: actorOf(caller), act: "webhook.changed", subject: webhookId, requestId });
    return webhookView(webhook);
  },
});
