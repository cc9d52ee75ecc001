import { z } from "zod";
import type { Caller } from "#lib/accounts/caller";
import { ensureOwner } from "#lib/accounts/owner-store";
import { limitPaidOrders } from "#lib/api/limit-paid-orders";
import { planScenes } from "#lib/api/mv/planning/plan-scenes";
import type { PlannedScene, SceneOrder } from "#lib/api/mv/planning/scene-order";
import { ScenesAnswer, sceneInstructions, scenePrompt } from "#lib/api/mv/planning/scene-prompt";
import { Failure, isFailure } from "#lib/errors/failure";
import { buyNow } from "#lib/limits/buy-now";
import { priceOf } from "#lib/limits/price-of";
import type { WritingModel } from "#lib/pipelines/model-for";
import { countTokensAtMost } from "#lib/providers/count-tokens";
import { checkRested, noteRequest } from "#lib/providers/provider-health";
import type { TextAnswer, TextRequest } from "#lib/providers/text";
import { chooseWriter } from "#lib/providers/text-registry";

interface Writing {
  /** As the order names it. */
  model?: string;
  caller: Caller;
  requestId: string;
  signal: AbortSignal;
}

interface WrittenScenes {
  scenes: PlannedScene[];
  /** `provider/model`, or the built-in planner. */
  writer: string;
  warnings: string[];
}

const planner = "local/scenes";

/**
 * Scenes by the language model that is named or configured; by the built-in planner where there is none, or where one
 * that nobody named fails. Throws what a named model fails with, MODEL_RETIRED, VALIDATION_ERROR, BUDGET_EXCEEDED, and
 * CONTENT_POLICY_VIOLATION.
 */
export async function writeScenes(order: SceneOrder, writing: Writing): Promise<WrittenScenes> {
  const { model: named, signal } = writing;
  const planned = planScenes(order);
  const choice = named === planner ? { kind: "outline" as const } : chooseWriter(named);
  if (choice.kind === "outline") {
    const asked = choice.warning !== undefined && named !== undefined;
    const warnings = asked ? [`There is no key for "${named}" here, so the built-in planner wrote the scenes.`] : [];
    return { scenes: planned, writer: planner, warnings };
  }
  try {
    const written = await ask(choice, order, writing);
    const short = order.count - written.length;
    const warnings = short > 0 ? [`"${choice.id}" wrote ${written.length}; the built-in planner added ${short}.`] : [];
    return { scenes: [...written, ...planned.slice(written.length)], writer: choice.id, warnings };
  } catch (error) {
    signal.throwIfAborted();
    if (named !== undefined || !isFailure(error) || error.code === "CONTENT_POLICY_VIOLATION") throw error;
    const warnings = [`"${choice.id}" could not write the scenes, the built-in planner did: ${error.message}`];
    return { scenes: planned, writer: planner, warnings };
  }
}

async function ask(model: WritingModel, order: SceneOrder, { caller, requestId, signal }: Writing) {
  const { provider } = model;
  const request: TextRequest = {
    ...{ model: model.model, instructions: sceneInstructions, prompt: scenePrompt(order) },
    schema: z.toJSONSchema(ScenesAnswer),
    // Its thinking counts too.
    maxTokens: 4000 + 300 * order.count,
  };
  await checkRested(provider.name);
  const input = countTokensAtMost(`${request.instructions}${request.prompt}${JSON.stringify(request.schema)}`);
  const most = costOf(model, { input, output: request.maxTokens });
  await ensureOwner(caller);
  await limitPaidOrders(caller, [most]);
  const purchase = { ownerId: caller.ownerId, provider: provider.name, item: "text" as const };
  const bought = await buyNow({
    ...purchase,
    amountMicros: most,
    purchaseKey: `scenes/${crypto.randomUUID()}/${requestId}`,
  });
  let answer: TextAnswer;
  try {
    answer = await provider.writeObject(request, { signal });
  } catch (error) {
    await noteRequest(provider.name, error);
    const unknown = !isFailure(error) || error.code === "PURCHASE_UNKNOWN";
    await (unknown ? bought.doubt() : bought.giveBack(most));
    throw error;
  }
  await noteRequest(provider.name);
  await bought.giveBack(most - costOf(model, answer.usage));
  if (answer.ended === "refused") throw new Failure("CONTENT_POLICY_VIOLATION", { provider: provider.name });
  const read = ScenesAnswer.safeParse(answer.object);
  if (read.success && read.data.scenes.length > 0) return read.data.scenes.slice(0, order.count);
  const message = `"${model.id}" answered something that cannot be read as scenes.`;
  throw new Failure("PROVIDER_FAILED", { provider: provider.name, message });
}

function costOf({ provider, model }: WritingModel, { input, output }: TextAnswer["usage"]): number {
  if (!provider.paid()) return 0;
  const read = priceOf({ item: "prompt", provider: provider.name, model, quantity: input });
  const written = priceOf({ item: "text", provider: provider.name, model, quantity: output });
  return read.amount_micros + written.amount_micros;
}
