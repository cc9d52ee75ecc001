"use server";
import { call } from "#lib/api/call";
import { toConfiguration } from "#lib/api/v1/configuration";
import { estimateVideo } from "#lib/api/v1/estimate-video";
import type { ExplainerOrder } from "#lib/contracts/job-input";
import type { EstimateView } from "#lib/contracts/money";

/** What an order would cost and take; nothing where that cannot be told, as for notes that nobody can film. */
export async function estimateOrder(order: ExplainerOrder): Promise<EstimateView | null> {
  const answer = await call(estimateVideo, { body: { configuration: toConfiguration({ ...order }) } });
  return answer.ok ? answer.value : null;
}
