import { settings } from "#lib/config/settings";
import type { JobError } from "#lib/contracts/error-codes";
import type { Tx } from "#lib/database/transaction";
import type { JobRow } from "#lib/jobs/job-store";
import { queueMessage } from "#lib/webhooks/queue-message";

type Ending =
  | { status: "completed"; videoId: string }
  | { status: "failed"; error: JobError }
  | { status: "cancelled" };

/** Queues the word of a job's end for its owner's webhooks, in the transaction that ends it. */
export async function tellWebhooks(tx: Tx, job: JobRow, ending: Ending): Promise<void> {
  const { status } = ending;
  const { PUBLIC_URL } = settings();
  const title = job.title ?? undefined;
  const data = { job_id: job.id, status, title };
  const message = { type: `job.${status}`, timestamp: new Date().toISOString() } as const;
  if (ending.status === "completed") {
    const { videoId } = ending;
    const url = PUBLIC_URL && `${PUBLIC_URL}/videos/${videoId}`;
    await queueMessage(tx, job.ownerId, { ...message, data: { ...data, video_id: videoId, url } });
  } else if (ending.status === "failed") {
    const { code, message: words } = ending.error;
    await queueMessage(tx, job.ownerId, { ...message, data: { ...data, error: { code, message: words } } });
  } else {
    await queueMessage(tx, job.ownerId, { ...message, data });
  }
}
