import { settings } from "#lib/config/settings";
import { listen } from "#lib/database/listen";
import { jobStopChannel } from "#lib/jobs/job-channels";
import { type LeftOperation, operationsOfCancelled } from "#lib/jobs/vendor-operation-store";
import { noteEnded } from "#lib/jobs/vendor-operations";
import { log } from "#lib/log/log";
import type { ImageProvider, VideoProvider } from "#lib/providers/media-work";

const atOnce = 20;
/** A vendor that does not answer is told again by the next round. */
const patienceMs = 30_000;

/** Tells vendors to stop what was ordered for jobs that have been cancelled since. Again is nothing. */
export async function stopOrders(): Promise<void> {
  for (const order of await operationsOfCancelled(atOnce)) await stopOrder(order);
}

async function stopOrder({ id, provider: name, item, operation, ageSeconds }: LeftOperation): Promise<void> {
  const provider = (await providersOf(item)).find((one) => one.name === name);
  try {
    await provider?.cancel?.(operation, { signal: AbortSignal.timeout(patienceMs) });
    await noteEnded(id, { state: "cancelled" });
    log("worker").info({ provider: name, operation }, "a vendor was told to stop");
  } catch (error) {
    log("worker").warn({ provider: name, operation, error: String(error) }, "a vendor was not told to stop");
    // By then it is over there.
    if (ageSeconds > settings().VENDOR_VIDEO_SECONDS) await noteEnded(id, { state: "cancelled" });
  }
}

/** Does so as soon as a job is stopped. */
export async function watchOrders(): Promise<{ stop(): void }> {
  const stopListening = await listen(jobStopChannel, () => {
    stopOrders().catch((error: unknown) => {
      log("worker").warn({ error: String(error) }, "orders of stopped jobs could not be looked up");
    });
  });
  return { stop: stopListening };
}

/** Loaded when they are needed: a starting worker stays light. */
async function providersOf(item: string): Promise<readonly (VideoProvider | ImageProvider)[]> {
  if (item === "image") return (await import("#lib/providers/image-registry")).imageProviders;
  return (await import("#lib/providers/video-registry")).videoProviders;
}
