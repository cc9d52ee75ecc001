import type { ProviderName, TextCard } from "#lib/contracts/model-card";

/** A vendor's cards, the preferred model first. */
export const textCards = (provider: ProviderName, models: readonly { model: string; title: string }[]): TextCard[] =>
  models.map(({ model, title }, i) => ({
    id: `${provider}/${model}`,
    provider,
    model,
    title,
    preferred: i === 0,
    kind: "text",
    structured: true,
  }));
