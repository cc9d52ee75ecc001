import { notify } from "#lib/database/listen";
import { inTransaction } from "#lib/database/transaction";
import { Failure } from "#lib/errors/failure";
import { type DeliveryRow, findDelivery, makeDue } from "#lib/webhooks/delivery-store";
import { findOwnWebhook } from "#lib/webhooks/find-own-webhook";
import { refuseDisabled } from "#lib/webhooks/send-test";
import { webhookChannel } from "#lib/webhooks/webhook-channel";

/**
 * Sends a message again, now, under its old id, whatever came of it before. Throws NOT_FOUND, or CONFLICT while it is
 * being sent or its webhook is disabled.
 */
export async function redeliver(webhookId: string, deliveryId: string, ownerId: string): Promise<DeliveryRow> {
  refuseDisabled(await findOwnWebhook(webhookId, ownerId));
  if ((await findDelivery(deliveryId))?.webhookId !== webhookId) throw new Failure("NOT_FOUND");
  const due = await inTransaction(async (tx) => {
    await notify(tx, webhookChannel, "");
    return makeDue(tx, deliveryId);
  });
  if (!due) throw new Failure("CONFLICT", { message: "This message is being sent at this moment." });
  const delivery = await findDelivery(deliveryId);
  if (delivery === null) throw new Failure("NOT_FOUND");
  return delivery;
}
