import { providerTitles } from "#lib/contracts/provider-titles";
import { isFailure } from "#lib/errors/failure";
import { toJobError } from "#lib/errors/to-job-error";
import { priceOf } from "#lib/limits/price-of";
import { artifactKey } from "#lib/pipelines/artifact-key";
import type { WritingModel } from "#lib/pipelines/model-for";
import type { Operation, StepContext } from "#lib/pipelines/step";
import { countTokensAtMost } from "#lib/providers/count-tokens";
import type { TextAnswer } from "#lib/providers/text";
import type { ModelRequest } from "#lib/storyboard/model-request";

/** What a model reads and writes costs, in micro-dollars; nothing where nobody bills. */
export function costOfText({ provider, model }: WritingModel, { input, output }: TextAnswer["usage"]): number {
  if (!provider.paid()) return 0;
  const read = priceOf({ item: "prompt", provider: provider.name, model, quantity: input });
  const written = priceOf({ item: "text", provider: provider.name, model, quantity: output });
  return read.amount_micros + written.amount_micros;
}

/**
 * The orders of one answer of a language model, each written down before it is sent. One whose answer never came whole,
 * or that somebody died over, may have been billed: nobody is asked for a few cents, so it counts as spent, at the most
 * it can have cost, and the log says so.
 */
export function textOrders(context: StepContext, model: WritingModel, request: ModelRequest, inputs: unknown) {
  const { operations, signal } = context;
  const { provider } = model;
  const key = artifactKey({ step: "text", inputs }, "");
  const input = countTokensAtMost(request.instructions + request.prompt + JSON.stringify(request.schema));
  const amountMicros = costOfText(model, { input, output: request.maxTokens });

  const left = async (): Promise<Operation | undefined> => {
    const found = await operations.find(key);
    return found?.state === "starting" ? found : undefined;
  };
  async function countAsSpent(order: Operation): Promise<void> {
    const bought = { item: "text" as const, provider: provider.name, amountMicros: order.amountMicros };
    await context.spend({ ...bought, purchaseKey: `unanswered/${order.id}` });
    await operations.ended(order.id, { state: "unknown" });
    const dollars = (order.amountMicros / 1_000_000).toFixed(4);
    await context.report.warning(
      `${providerTitles[provider.name]} was asked to write and its answer never came whole: it may have been billed, and counts as $${dollars} spent.`,
    );
  }

  return {
    /** Sends one; throws what `ask` does. */
    async send<T>(ask: () => Promise<T>): Promise<T> {
      if (amountMicros === 0) return ask();
      const before = await left();
      if (before) await countAsSpent(before);
      const order = await operations.begin(key, {
        ...{ provider: provider.name, model: model.model, item: "text", amountMicros, stoppable: false },
      });
      try {
        return await ask();
      } catch (error) {
        // Whoever goes on finds it unanswered.
        signal.throwIfAborted();
        if (isFailure(error) && error.code !== "PURCHASE_UNKNOWN") {
          await operations.ended(order.id, { state: "failed", error: toJobError(error) });
        } else await countAsSpent(order);
        throw error;
      }
    },
    /** The answer is kept. */
    async answered(): Promise<void> {
      const order = amountMicros === 0 ? undefined : await left();
      if (order) await operations.ended(order.id, { state: "succeeded" });
    },
  };
}
