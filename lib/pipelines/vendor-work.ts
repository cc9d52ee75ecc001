import { settings } from "#lib/config/settings";
import type { ErrorCode } from "#lib/contracts/error-codes";
import type { ProviderName } from "#lib/contracts/model-card";
import { providerTitles } from "#lib/contracts/provider-titles";
import { Failure, isFailure } from "#lib/errors/failure";
import { toJobError } from "#lib/errors/to-job-error";
import { artifactKey } from "#lib/pipelines/artifact-key";
import type { Operation } from "#lib/pipelines/step";
import { fetchFiles, keptFiles } from "#lib/pipelines/vendor-work/keep-files";
import { sendOrder } from "#lib/pipelines/vendor-work/send-order";
import type { VendorWork, WorkContext, WorkEnd } from "#lib/pipelines/vendor-work/work";
import { noteRequest } from "#lib/providers/provider-health";

export const workKey = <R>({ provider, model, item, bought }: VendorWork<R>): string =>
  artifactKey({ step: item, inputs: { provider: provider.name, model, bought } }, "");

/**
 * Brings bought work one move further: orders it, looks at it, or fetches it. Call it in each run of a step until it
 * answers files. Ordered once, whatever dies between: where nobody knows whether an order was taken, it asks. Throws what
 * the provider's failures are; `final` ones cost, or may have cost, something.
 */
export async function advanceWork<R>(context: WorkContext, work: VendorWork<R>): Promise<WorkEnd> {
  const found = await context.operations.find(workKey(work));
  switch (found?.state) {
    case "starting":
      return work.amountMicros === 0 ? sendOrder(context, work, workKey(work)) : doubt(context, work, found);
    case "unknown":
      return { ask: mayBeBilled(work.provider) };
    case "started":
      return look(context, work, found);
    case "succeeded":
      return again(context, work, found);
    default:
      return sendOrder(context, work, workKey(work));
  }
}

/** Whoever sent the order is gone, and did not write down what came of it. */
async function doubt<R>({ operations }: WorkContext, { provider }: VendorWork<R>, { id }: Operation): Promise<WorkEnd> {
  await operations.ended(id, { state: "unknown" });
  return { ask: mayBeBilled(provider) };
}

const mayBeBilled = ({ name }: { name: ProviderName }): string =>
  `The order may have reached ${providerTitles[name]}, and may have been billed: nothing here says whether it did. Look at the account there; then order it again, or stop.`;

/** Between two looks, in seconds. */
const pauseOf = <R>({ provider }: VendorWork<R>): number => settings().VENDOR_POLL_SECONDS ?? provider.pollSeconds;

/** The file may be there, and nobody gave it. */
const silent: readonly ErrorCode[] = ["PROVIDER_UNAVAILABLE", "RATE_LIMIT_EXCEEDED"];

async function look<R>(context: WorkContext, work: VendorWork<R>, order: Operation): Promise<WorkEnd> {
  const { signal, operations } = context;
  const { provider } = work;
  // What was finished while nobody looked is not given up.
  const late = order.ageSeconds > settings().VENDOR_VIDEO_SECONDS;
  const pause = pauseOf(work);
  const state = await provider.status(order.operation ?? null, { signal }).catch((error: unknown) => ({ error }));
  if ("error" in state) {
    signal.throwIfAborted();
    await noteRequest(provider.name, state.error);
    if (!isFailure(state.error) || !state.error.retryable) throw state.error;
    if (late) return giveUp(context, work, order);
    return { again: { inSeconds: state.error.retryAfterSeconds ?? pause * 2 } };
  }
  switch (state.state) {
    case "queued":
    case "running":
      if (late) return giveUp(context, work, order);
      await work.onState?.(state.progress, order.ageSeconds);
      return { again: { inSeconds: pause } };
    case "succeeded":
      await operations.ended(order.id, { state: "succeeded", result: state.result });
      await noteRequest(provider.name);
      return collect(context, work, { ...order, result: state.result });
    case "failed": {
      const failure = new Failure(state.code, { provider: provider.name, message: state.message, final: true });
      await operations.ended(order.id, { state: "failed", error: toJobError(failure) });
      await noteRequest(provider.name, failure);
      throw failure;
    }
    case "cancelled": {
      const message = `${providerTitles[provider.name]} says that somebody cancelled this there.`;
      const failure = new Failure("PROVIDER_FAILED", { provider: provider.name, message, final: true });
      await operations.ended(order.id, { state: "cancelled", error: toJobError(failure) });
      throw failure;
    }
  }
}

/** Its files as they were kept; whoever kept them may have died before it was paid for. */
async function again<R>(context: WorkContext, work: VendorWork<R>, order: Operation): Promise<WorkEnd> {
  const kept = await keptFiles(context, order);
  if (kept === undefined) return collect(context, work, order);
  await pay(context, work, order);
  return kept;
}

async function pay<R>({ spend }: WorkContext, work: VendorWork<R>, { id }: Operation): Promise<void> {
  const { provider, item, amountMicros } = work;
  if (amountMicros > 0) await spend({ item, provider: provider.name, amountMicros, purchaseKey: `order/${id}` });
}

/** It is finished there, and counts as bought: its bytes are copied at once. */
async function collect<R>(context: WorkContext, work: VendorWork<R>, order: Operation): Promise<WorkEnd> {
  const { provider } = work;
  await pay(context, work, order);
  try {
    return await fetchFiles(context, work, order);
  } catch (error) {
    context.signal.throwIfAborted();
    if (!isFailure(error)) throw error;
    // What is paid for is asked for as long as it may be there.
    if (silent.includes(error.code) && order.ageSeconds < settings().VENDOR_VIDEO_SECONDS) {
      await noteRequest(provider.name, error);
      return { again: { inSeconds: error.retryAfterSeconds ?? pauseOf(work) * 2 } };
    }
    if (error.code === "RESULT_EXPIRED") {
      await context.operations.ended(order.id, { state: "failed", error: toJobError(error) });
    }
    throw error;
  }
}

/** Nobody waits longer: it is stopped at the vendor, where that can be done. */
async function giveUp<R>(context: WorkContext, { provider }: VendorWork<R>, order: Operation): Promise<never> {
  const { signal, operations } = context;
  const minutes = Math.max(1, Math.round(settings().VENDOR_VIDEO_SECONDS / 60));
  const stopped = provider.cancel && (await stops(() => provider.cancel?.(order.operation ?? null, { signal })));
  const rest = stopped ? "It was told to stop." : "It goes on there, and may be billed.";
  const failure = new Failure("DEADLINE_EXCEEDED", {
    provider: provider.name,
    message: `${providerTitles[provider.name]} was not done within ${minutes} minutes. ${rest}`,
    final: true,
  });
  await operations.ended(order.id, { state: stopped ? "cancelled" : "failed", error: toJobError(failure) });
  throw failure;
}

async function stops(cancel: () => Promise<void> | undefined): Promise<boolean> {
  try {
    await cancel();
    return true;
  } catch {
    return false;
  }
}
