import { inTransaction } from "#lib/database/transaction";
import { findOwnWebhook } from "#lib/webhooks/find-own-webhook";
import { newSecret, openSecrets, sealSecrets } from "#lib/webhooks/seal-secret";
import { updateWebhook, type WebhookRow } from "#lib/webhooks/webhook-store";

const followSeconds = 86_400;

/** Gives one's own webhook a new secret. For a day messages are signed with the old one too. Throws NOT_FOUND. */
export async function rotateSecret(
  id: string,
  ownerId: string,
  key: Uint8Array,
): Promise<{ webhook: WebhookRow; secret: string }> {
  const { secret: sealed } = await findOwnWebhook(id, ownerId);
  const secret = newSecret();
  // What another installation's key has sealed is of no use any more.
  const old = await openSecrets(sealed, key).catch(() => undefined);
  const until = new Date(Date.now() + followSeconds * 1000).toISOString();
  const renewed = await sealSecrets({ now: secret, before: old && { secret: old.now, until } }, key);
  return { webhook: await inTransaction((tx) => updateWebhook(tx, id, { secret: renewed })), secret };
}
