import { findWebhooks, type WebhookRow } from "#lib/webhooks/webhook-store";

/** An owner's webhooks, the newest first, from behind the id `after` on. */
export const listWebhooks = (ownerId: string, after: string | undefined, most: number): Promise<WebhookRow[]> =>
  findWebhooks(ownerId, after, most);
