import { notify } from "#lib/database/listen";
import { inTransaction } from "#lib/database/transaction";
import { Failure } from "#lib/errors/failure";
import { type DeliveryRow, insertDelivery } from "#lib/webhooks/delivery-store";
import { findOwnWebhook } from "#lib/webhooks/find-own-webhook";
import { webhookChannel } from "#lib/webhooks/webhook-channel";

/** Queues a `webhook.test` message for one's own webhook. Throws NOT_FOUND, or CONFLICT when it is disabled. */
export async function sendTest(id: string, ownerId: string): Promise<DeliveryRow> {
  const webhook = await findOwnWebhook(id, ownerId);
  refuseDisabled(webhook);
  const timestamp = new Date().toISOString();
  return inTransaction(async (tx) => {
    await notify(tx, webhookChannel, "");
    return insertDelivery(tx, id, { type: "webhook.test", timestamp, data: { webhook_id: id } });
  });
}

export function refuseDisabled({ disabledAt }: { disabledAt: Date | null }): void {
  if (disabledAt === null) return;
  throw new Failure("CONFLICT", { message: "This webhook is disabled; enable it first." });
}
