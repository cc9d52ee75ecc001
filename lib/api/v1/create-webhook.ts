import { z } from "zod";
import { actorOf, audit } from "#lib/accounts/audit";
import { ensureOwner } from "#lib/accounts/owner-store";
import { webhookKey } from "#lib/accounts/webhook-key";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { webhookView } from "#lib/api/v1/webhook-view";
import { NewWebhookView, WebhookOrder } from "#lib/contracts/webhook-view";
import { createWebhook as create } from "#lib/webhooks/create-webhook";

export const createWebhook = operation({
  id: "createWebhook",
  method: "POST",
  path: "/v1/webhooks",
  summary: "Have an address told how one's jobs end; the signing secret is shown this once",
  tag: "webhooks",
  access: owners("webhooks:write"),
  input: z.object({ body: WebhookOrder }),
  answer: json(NewWebhookView, 201),
  failures: ["ADDRESS_REFUSED", "CONFLICT"],
  run: async ({ body }, caller, { requestId }) => {
    const { ownerId } = caller;
    await ensureOwner(caller);
    const { webhook, secret } = await create(ownerId, body, webhookKey());
    await audit({ ownerId, actor: actorOf(caller), act: "webhook.made", subject: webhook.id, requestId });
    return { ...webhookView(webhook), secret };
  },
});
