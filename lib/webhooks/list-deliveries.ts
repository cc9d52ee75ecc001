import { attemptsOf, type DeliveryRow, findDeliveries } from "#lib/webhooks/delivery-store";
import { findOwnWebhook } from "#lib/webhooks/find-own-webhook";

export { attemptsOf };

/** What was sent to one's own webhook, the newest first, from behind `after` on. Throws NOT_FOUND. */
export async function listDeliveries(
  webhookId: string,
  ownerId: string,
  after: { at: Date; id: string } | undefined,
  most: number,
): Promise<DeliveryRow[]> {
  await findOwnWebhook(webhookId, ownerId);
  return findDeliveries(webhookId, after, most);
}
