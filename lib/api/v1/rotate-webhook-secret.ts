import { z } from "zod";
import { actorOf, audit } from "#lib/accounts/audit";
import { webhookKey } from "#lib/accounts/webhook-key";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { WebhookParams } from "#lib/api/v1/webhook-params";
import { webhookView } from "#lib/api/v1/webhook-view";
import { NewWebhookView } from "#lib/contracts/webhook-view";
import { rotateSecret } from "#lib/webhooks/rotate-secret";

export const rotateWebhookSecret = operation({
  id: "rotateWebhookSecret",
  method: "POST",
  path: "/v1/webhooks/{webhookId}/rotate",
  summary: "A new signing secret, shown this once; the old one signs along for a day",
  tag: "webhooks",
  access: owners("webhooks:write"),
  input: z.object({ params: WebhookParams }),
  answer: json(NewWebhookView),
  run: async ({ params: { webhookId } }, caller, { requestId }) => {
    const { ownerId } = caller;
    const { webhook, secret } = await rotateSecret(webhookId, ownerId, webhookKey());
    await audit({ ownerId, actor: actorOf(caller), act: "webhook.secret-changed", subject: webhookId, requestId });
    return { ...webhookView(webhook), secret };
  },
});
