import type { WebhookOrder } from "#lib/contracts/webhook-view";
import { inTransaction } from "#lib/database/transaction";
import { Failure } from "#lib/errors/failure";
import { checkAddress } from "#lib/outbound/check-address";
import { newSecret, sealSecrets } from "#lib/webhooks/seal-secret";
import { insertWebhook, type WebhookRow } from "#lib/webhooks/webhook-store";

const most = 20;

/**
 * Adds a webhook for an owner who has a row, with a secret that is shown this once. `key` seals it. Throws
 * ADDRESS_REFUSED, or CONFLICT when the owner has twenty.
 */
export async function createWebhook(
  ownerId: string,
  { url, events, description }: WebhookOrder,
  key: Uint8Array,
): Promise<{ webhook: WebhookRow; secret: string }> {
  checkAddress(url);
  const secret = newSecret();
  const sealed = await sealSecrets({ now: secret }, key);
  const fields = { url, events: [...new Set(events)], description, secret: sealed };
  const webhook = await inTransaction((tx) => insertWebhook(tx, ownerId, fields, most));
  if (webhook) return { webhook, secret };
  throw new Failure("CONFLICT", { message: `You have ${most} webhooks; remove one before you add another.` });
}
