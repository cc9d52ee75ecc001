import { z } from "zod";
import { actorOf, audit } from "#lib/accounts/audit";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { WebhookParams } from "#lib/api/v1/webhook-params";
import { removeWebhook as remove } from "#lib/webhooks/remove-webhook";

export const removeWebhook = operation({
  id: "removeWebhook",
  method: "DELETE",
  path: "/v1/webhooks/{webhookId}",
  summary: "Remove a webhook and the log of its deliveries",
  tag: "webhooks",
  access: owners("webhooks:write"),
  input: z.object({ params: WebhookParams }),
  answer: json(z.strictObject({ success: z.literal(true), id: z.uuid() })),
  run: async ({ params: { webhookId } }, caller, { requestId }) => {
    const { ownerId } = caller;
    await remove(webhookId, ownerId);
    await audit({ ownerId, actor: actorOf(caller), act: "webhook.removed", subject: webhookId, requestId });
    return { success: true as const, id: webhookId };
  },
});
