import { Failure } from "#lib/errors/failure";
import { findWebhook, type WebhookRow } from "#lib/webhooks/webhook-store";

/** One's own webhook. Throws NOT_FOUND. */
export async function findOwnWebhook(id: string, ownerId: string): Promise<WebhookRow> {
  const webhook = await findWebhook(id);
  if (webhook?.ownerId !== ownerId) throw new Failure("NOT_FOUND");
  return webhook;
}
