import type { JobMessage } from "#lib/contracts/webhook-view";
import { notify } from "#lib/database/listen";
import type { Tx } from "#lib/database/transaction";
import { insertForAll } from "#lib/webhooks/delivery-store";
import { webhookChannel } from "#lib/webhooks/webhook-channel";

/** Queues a message for every webhook of an owner that hears of such events, in the transaction that makes it true. */
export async function queueMessage(tx: Tx, ownerId: string, message: JobMessage): Promise<void> {
  if ((await insertForAll(tx, ownerId, message, message.data.job_id)) > 0) await notify(tx, webhookChannel, "");
}
