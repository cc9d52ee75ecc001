import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { modelsHere, providersHere } from "#lib/api/models-here";
import { operation } from "#lib/api/operation";
import { ModelCard, ProviderHealth, ProviderName } from "#lib/contracts/model-card";
import { Micros, PurchaseItem } from "#lib/contracts/money";
import { providerTitles } from "#lib/contracts/provider-titles";

const ModelPrice = z.strictObject({
  item: PurchaseItem,
  amount_micros: Micros,
  /** For so many units. */
  per: z.number(),
  unit: z.string(),
  /** Of this resolution alone. */
  variant: z.string().optional(),
});

const ProviderView = z.strictObject({
  name: ProviderName,
  title: z.string(),
  configured: z.boolean(),
  state: ProviderHealth.shape.state,
  /** Until when it is left alone, where it failed again and again. */
  rests_until: z.iso.datetime().optional(),
  /** Why the last request to it failed; absent once one went well. */
  last_error: z.string().optional(),
  /** `prices`: none where it is free. */
  models: z.array(z.strictObject({ card: ModelCard, prices: z.array(ModelPrice) })),
});
export type ProviderView = z.infer<typeof ProviderView>;

export const listProviders = operation({
  id: "listProviders",
  method: "GET",
  path: "/v1/providers",
  summary: "Who works for this installation: whether each is set up, how the last requests to it ended, and its models",
  tag: "catalogue",
  access: owners("account:read"),
  input: z.object({}),
  answer: json(z.strictObject({ providers: z.array(ProviderView) })),
  run: async () => {
    const models = modelsHere();
    const providers = (await providersHere()).map(({ name, configured, state, restsUntil, lastError }) => ({
      ...{ name, title: providerTitles[name], configured, state, rests_until: restsUntil, last_error: lastError },
      models: models.filter(({ card }) => card.provider === name).map(({ card, prices }) => ({ card, prices })),
    }));
    return { providers };
  },
});
