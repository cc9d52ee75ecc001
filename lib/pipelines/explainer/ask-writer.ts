import { setTimeout as pause } from "node:timers/promises";
import { settings } from "#lib/config/settings";
import { isFailure } from "#lib/errors/failure";
import { onceJson } from "#lib/pipelines/explainer/json-artifact";
import { costOfText, textOrders } from "#lib/pipelines/explainer/text-orders";
import type { WritingModel } from "#lib/pipelines/model-for";
import type { StepContext } from "#lib/pipelines/step";
import { checkRested, noteRequest } from "#lib/providers/provider-health";
import { TextAnswer, type TextProvider } from "#lib/providers/text";
import type { ModelRequest } from "#lib/storyboard/model-request";

const tries = 3;
/** Who asks to wait longer is not waited for: another writer is at hand. */
const mostWaitSeconds = 20;

/**
 * A language model's answer, asked for once: remembered before anything else is done with it, and paid for once by what
 * the vendor counted. `take`: another one, another answer. An order that was never answered counts as spent too. Throws
 * what the provider throws, or BUDGET_EXCEEDED.
 */
export async function askWriter(
  writer: WritingModel,
  request: ModelRequest,
  take: number,
  context: StepContext,
): Promise<TextAnswer> {
  const { signal } = context;
  const { provider, model, id } = writer;
  const { schema, ...asked } = request;
  const inputs = { model: id, take, ...asked };
  const orders = textOrders(context, writer, request, inputs);
  const ask = () => orders.send(() => provider.writeObject({ ...request, model }, { signal }));
  const answer = await onceJson(context, { step: "ask-model", inputs, schema: TextAnswer }, () =>
    patiently(() => noted(provider, ask, signal), signal),
  );
  await orders.answered();
  const amountMicros = costOfText(writer, answer.value.usage);
  if (amountMicros === 0) return answer.value;
  await context.spend({ item: "text", provider: provider.name, amountMicros, purchaseKey: `text/${answer.id}` });
  return answer.value;
}

/** A request that its provider's health hears of; a run by hand, without a database, has no such books. */
async function noted<T>({ name }: TextProvider, ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
  if (settings().DATABASE_URL === undefined) return ask();
  await checkRested(name);
  try {
    const answer = await ask();
    await noteRequest(name);
    return answer;
  } catch (error) {
    signal.throwIfAborted();
    await noteRequest(name, error);
    throw error;
  }
}

/** Asks again where nothing was written and it may pass. */
async function patiently<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await ask();
    } catch (error) {
      signal.throwIfAborted();
      const seconds = passesIn(error, tried);
      if (seconds === undefined || seconds > mostWaitSeconds || tried === tries) throw error;
      await pause(seconds * 1000, undefined, { signal });
    }
  }
}

function passesIn(error: unknown, tried: number): number | undefined {
  if (!isFailure(error)) return undefined;
  const { VENDOR_POLL_SECONDS: base = 2 } = settings();
  if (error.code === "RATE_LIMIT_EXCEEDED") return error.retryAfterSeconds ?? base * 2 ** tried;
  // Whoever was silent for minutes is not asked for minutes more.
  const silent = isFailure(error.cause) && error.cause.code !== "ADDRESS_UNREACHABLE";
  return error.code === "PROVIDER_UNAVAILABLE" && !silent ? (error.retryAfterSeconds ?? base * tried) : undefined;
}
