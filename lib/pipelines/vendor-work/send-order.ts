import { mkdtemp } from "node:fs/promises";
import path from "node:path";
import { settings } from "#lib/config/settings";
import { isFailure } from "#lib/errors/failure";
import { toJobError } from "#lib/errors/to-job-error";
import { takeVendorTurn } from "#lib/limits/vendor-turns";
import type { Operation } from "#lib/pipelines/step";
import { keepPaths } from "#lib/pipelines/vendor-work/keep-files";
import type { VendorWork, WorkContext, WorkEnd } from "#lib/pipelines/vendor-work/work";
import { checkRested, noteRequest } from "#lib/providers/provider-health";

/** An order that is paid for is heard out for so long, also by a worker that is stopping. */
const patienceMs = 300_000;
/** Where a vendor says "too much at once" and not until when. */
const usualWaitSeconds = 15;

/** Sends an order, once: its row is written before, and what came of it after. */
export async function sendOrder<R>(context: WorkContext, work: VendorWork<R>, key: string): Promise<WorkEnd> {
  const { operations, signal, workDir } = context;
  const { provider, model, item, amountMicros } = work;
  await checkRested(provider.name);
  const request = await work.request();
  const waitSeconds = await takeVendorTurn(provider.name, item);
  if (waitSeconds > 0) return { again: { inSeconds: waitSeconds } };
  const stoppable = provider.cancel !== undefined;
  const order = await operations.begin(key, { provider: provider.name, model, item, amountMicros, stoppable });
  const folder = await mkdtemp(path.join(workDir, "order-"));
  // Broken off halfway, a paid order would be one that nobody knows of.
  const heard = amountMicros > 0 ? AbortSignal.timeout(patienceMs) : signal;
  try {
    const begun = await provider.start(request, folder, { signal: heard, webhookUrl: webhookUrl(provider.name) });
    if ("operation" in begun) await operations.started(order.id, begun.operation);
    await noteRequest(provider.name);
    if ("paths" in begun) return await bought(context, work, order, begun.paths);
  } catch (error) {
    return refused(context, work, order, error);
  }
  signal.throwIfAborted();
  await work.onState?.(0, 0);
  return { again: { inSeconds: settings().VENDOR_POLL_SECONDS ?? provider.pollSeconds } };
}

/** A provider that answers with the files themselves. */
async function bought<R>(
  context: WorkContext,
  work: VendorWork<R>,
  order: Operation,
  paths: readonly string[],
): Promise<WorkEnd> {
  const { provider, item, amountMicros } = work;
  const kept = await keepPaths(context, work, order, async () => paths);
  await context.spend({ item, provider: provider.name, amountMicros, purchaseKey: `order/${order.id}` });
  return kept;
}

/** Nothing was ordered, unless nobody knows. */
async function refused<R>(
  { operations, signal }: WorkContext,
  { provider, amountMicros }: VendorWork<R>,
  order: Operation,
  error: unknown,
): Promise<WorkEnd> {
  if (amountMicros === 0) signal.throwIfAborted();
  await noteRequest(provider.name, error);
  // What throws anything but a Failure has not said that nothing was ordered.
  if (amountMicros > 0 && (!isFailure(error) || error.code === "PURCHASE_UNKNOWN")) {
    await operations.ended(order.id, { state: "unknown", error: toJobError(error) });
    if (isFailure(error)) return { ask: error.message };
    throw error;
  }
  await operations.ended(order.id, { state: "failed", error: toJobError(error) });
  const patient = order.triedSeconds < settings().VENDOR_VIDEO_SECONDS;
  if (isFailure(error) && error.code === "RATE_LIMIT_EXCEEDED" && patient) {
    return { again: { inSeconds: error.retryAfterSeconds ?? usualWaitSeconds } };
  }
  throw error;
}

/** Those whose messages are signed, so that there is a door for them. */
const signs: readonly string[] = ["replicate"];

/** Where a vendor can say that it is done; only addresses that it can reach. */
function webhookUrl(provider: string): string | undefined {
  const { PUBLIC_URL } = settings();
  return PUBLIC_URL?.startsWith("https://") && signs.includes(provider)
    ? `${PUBLIC_URL}/api/hooks/${provider}`
    : undefined;
}
