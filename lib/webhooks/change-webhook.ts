import type { WebhookChange } from "#lib/contracts/webhook-view";
import { inTransaction } from "#lib/database/transaction";
import { checkAddress } from "#lib/outbound/check-address";
import { findOwnWebhook } from "#lib/webhooks/find-own-webhook";
import { updateWebhook, type WebhookRow } from "#lib/webhooks/webhook-store";

/** Changes what is named of one's own webhook. Throws NOT_FOUND, ADDRESS_REFUSED. */
export async function changeWebhook(id: string, ownerId: string, change: WebhookChange): Promise<WebhookRow> {
  await findOwnWebhook(id, ownerId);
  if (change.url !== undefined) checkAddress(change.url);
  const events = change.events && [...new Set(change.events)];
  return inTransaction((tx) => updateWebhook(tx, id, { ...change, events }));
}
