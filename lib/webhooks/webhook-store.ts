import type { WebhookEvent } from "#lib/contracts/webhook-view";
import { db } from "#lib/database/client";
import type { Tx } from "#lib/database/transaction";

export interface WebhookFields {
  url: string;
  events: WebhookEvent[];
  description?: string;
  /** Sealed. */
  secret: string;
}

export type WebhookRow = NonNullable<Awaited<ReturnType<typeof findWebhook>>>;

export const findWebhook = (id: string) => db().webhook.findUnique({ where: { id } });

/** An owner's webhooks, the newest first, from behind `after` on. */
export const findWebhooks = (ownerId: string, after: string | undefined, most: number) =>
  db().webhook.findMany({ where: { ownerId, id: after && { lt: after } }, orderBy: { id: "desc" }, take: most });

/** Adds a webhook unless its owner has `most` already. */
export async function insertWebhook(tx: Tx, ownerId: string, fields: WebhookFields, most: number) {
  await tx.$executeRaw`select 1 from owner where id = ${ownerId} for update`;
  if ((await tx.webhook.count({ where: { ownerId } })) >= most) return undefined;
  return tx.webhook.create({ data: { ownerId, ...fields } });
}

/** Changes a webhook. Enabled anew, it begins without failures; disabled, what waits for it is given up. */
export async function updateWebhook(
  tx: Tx,
  id: string,
  { disabled, ...fields }: Partial<WebhookFields> & { disabled?: boolean },
) {
  if (disabled) await disable(tx, id);
  return tx.webhook.update({
    where: { id },
    data: { ...fields, ...(disabled === false && { disabledAt: null, failures: 0 }) },
  });
}

export async function disable(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`update webhook set disabled_at = coalesce(disabled_at, now()) where id = ${id}::uuid`;
  await tx.webhookDelivery.updateMany({
    where: { webhookId: id, status: "pending" },
    data: { status: "failed", nextAttemptAt: null },
  });
}

export const deleteWebhook = (id: string) => db().webhook.deleteMany({ where: { id } });
