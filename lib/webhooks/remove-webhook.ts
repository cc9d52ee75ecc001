import { findOwnWebhook } from "#lib/webhooks/find-own-webhook";
import { deleteWebhook } from "#lib/webhooks/webhook-store";

/** Removes one's own webhook with all its deliveries. Throws NOT_FOUND. */
export async function removeWebhook(id: string, ownerId: string): Promise<void> {
  await findOwnWebhook(id, ownerId);
  await deleteWebhook(id);
}
