import type { OwnerCaller } from "#lib/accounts/caller";
import type { ExplainerInput } from "#lib/contracts/job-input";
import { guestsMaySpend } from "#lib/limits/hold-money";
import { modelFor } from "#lib/pipelines/model-for";
import { builtInWriter } from "#lib/providers/text-registry";

/** An order that names no writer, as whoever orders may have it: for guests who may buy nothing, by the built-in one. */
export function freeForGuests(order: ExplainerInput, { kind }: Pick<OwnerCaller, "kind">): ExplainerInput {
  if (kind !== "guest" || guestsMaySpend() || order.model !== undefined) return order;
  return modelFor(order).model?.provider.paid() ? { ...order, model: builtInWriter } : order;
}
