import type { CallOptions, Json } from "#lib/providers/media-work";
import { checkInputs } from "#lib/providers/replicate/check-inputs";
import { predictionState } from "#lib/providers/replicate/prediction-state";
import {
  cancelPrediction,
  checkReplicate,
  createPrediction,
  findPrediction,
  noModel,
  type PredictionOrder,
  replicateConfigured,
} from "#lib/providers/replicate/predictions";

/** What is the same of everything that Replicate makes: how an order fares, is stopped, and whether the key is good. */
export const replicateWork = {
  name: "replicate",
  configured: replicateConfigured,
  status: async (operation: Json, options: CallOptions) => predictionState(await findPrediction(operation, options)),
  cancel: cancelPrediction,
  check: checkReplicate,
} as const;

/** The model of this name; throws for one that is none of them. */
export function modelAmong<M extends { card: { model: string } }>(models: readonly M[], model: string): M {
  const found = models.find(({ card }) => card.model === model);
  if (found === undefined) throw noModel(model);
  return found;
}

/** Orders a prediction whose input the model's own schema takes. */
export async function sendOrder(order: PredictionOrder, options: CallOptions): Promise<{ operation: { id: string } }> {
  await checkInputs(order.model, order.input, options);
  const { id } = await createPrediction(order, options);
  return { operation: { id } };
}
