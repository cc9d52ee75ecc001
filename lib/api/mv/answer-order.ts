import type { Caller } from "#lib/accounts/caller";
import { ensureOwner } from "#lib/accounts/owner-store";
import { limitPaidOrders } from "#lib/api/limit-paid-orders";
import { awaitJob } from "#lib/api/mv/await-job";
import type { MvPromise } from "#lib/api/mv/mv-promise";
import { type MvVideo, mvVideo, videoUrl } from "#lib/api/mv/mv-video";
import { orderOnce } from "#lib/api/mv/order-once";
import type { RunContext } from "#lib/api/run-context";
import { orderWords } from "#lib/contracts/order-words";
import type { NewJob } from "#lib/jobs/create-job";
import { beginVideo } from "#lib/videos/begin-video";
import { readVideoOfJob } from "#lib/videos/read-video";

interface MvOrder extends Omit<NewJob, "ownerId"> {
  /** The fields of the request by which it named its picture. */
  sent?: readonly string[];
}

/**
 * Orders a job and answers when it has ended; at once, with a promise (202), where the caller would rather be told
 * later. Throws as `orderOnce` and `awaitJob` do.
 */
export async function answerOrder(
  { sent, ...order }: MvOrder,
  caller: Caller,
  context: RunContext,
): Promise<MvVideo | MvPromise> {
  await ensureOwner(caller);
  const { ownerId } = caller;
  const { jobId, joined } = await orderOnce({ ...order, ownerId }, () =>
    limitPaidOrders(caller, [order.costMicros ?? 0]),
  );
  const { topic, title = topic } = orderWords(order.input);
  const videoId = await beginVideo(jobId, ownerId, title);
  if (joined) context.headers.set("idempotency-replayed", "true");
  if (prefersToBeTold(context.requestHeaders)) return promised(videoId, context);
  const job = await awaitJob({ jobId, ownerId, videoId, signal: context.signal, own: !joined });
  return mvVideo(await readVideoOfJob(jobId, caller), job, sent);
}

/** RFC 7240. */
const prefersToBeTold = (headers: Headers): boolean =>
  (headers.get("prefer") ?? "")
    .toLowerCase()
    .split(/[,;]/)
    .some((word) => word.trim() === "respond-async");

function promised(videoId: string, context: RunContext): MvPromise {
  const status = `/api/mv/jobs/${videoId}`;
  context.status = 202;
  context.headers.set("location", `${context.baseUrl}${status}`);
  context.headers.set("preference-applied", "respond-async");
  context.headers.set("retry-after", "5");
  const urls = { status_url: status, events_url: `${status}/events`, video_url: videoUrl(videoId) };
  return { video_id: videoId, status: "queued", ...urls };
}
