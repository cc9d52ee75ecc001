import { type ModelCard, type ModelKind, type ProviderHealth, providerNames } from "#lib/contracts/model-card";
import type { PurchaseItem } from "#lib/contracts/money";
import { currentPrices } from "#lib/limits/price-of";
import { unitOf } from "#lib/limits/price-table";
import { imageProviders } from "#lib/providers/image-registry";
import { readHealth } from "#lib/providers/provider-health";
import { speechProviders } from "#lib/providers/speech-registry";
import { textProviders } from "#lib/providers/text-registry";
import { transcriptionProviders } from "#lib/providers/transcription-registry";
import { videoProviders } from "#lib/providers/video-registry";

const registries = () => [
  ...textProviders,
  ...imageProviders,
  ...videoProviders,
  ...speechProviders,
  ...transcriptionProviders,
];

const items: Record<ModelKind, readonly PurchaseItem[]> = {
  text: ["prompt", "text"],
  image: ["image"],
  video: ["video"],
  speech: ["speech"],
  transcription: ["transcription"],
};

export interface ModelHere {
  card: ModelCard;
  /** Whether it can be ordered from here. */
  configured: boolean;
  /** What it costs; none where it is free. A `variant` is a resolution with a price of its own. */
  prices: { item: PurchaseItem; amount_micros: number; per: number; unit: string; variant?: string }[];
}

/** Every model of every provider, of all kinds, from the providers' own tables. */
export function modelsHere(): ModelHere[] {
  return registries().flatMap((provider) =>
    provider.models().map((card) => {
      const free = "paid" in provider && provider.paid?.() === false;
      return { card, configured: provider.configured(), prices: free ? [] : pricesOf(card) };
    }),
  );
}

function pricesOf({ kind, provider, model }: ModelCard): ModelHere["prices"] {
  const ofProvider = currentPrices().filter((line) => line.provider === provider && items[kind].includes(line.item));
  const own = ofProvider.filter((line) => line.model.split("@")[0] === model);
  const lines = own.length > 0 ? own : ofProvider.filter((line) => line.model === "*");
  return lines.flatMap(({ item, model: name, micros, per }) => {
    const variant = name.split("@")[1];
    return micros === 0 ? [] : [{ item, amount_micros: micros, per, unit: unitOf(item), ...(variant && { variant }) }];
  });
}

export interface ProviderHere extends ProviderHealth {
  does: ModelKind[];
}

/** Who works for this installation, what they do, and how they are doing. */
export async function providersHere(): Promise<ProviderHere[]> {
  const all = registries();
  const doing = providerNames.flatMap((name) => {
    const mine = all.filter((provider) => provider.name === name);
    // This machine draws and speaks by itself.
    const always = name === "local";
    const configured = () => always || mine.some((provider) => provider.configured());
    return mine.length === 0 && !always ? [] : [{ name, configured, mine }];
  });
  const health = await readHealth(doing);
  return health.map((one) => {
    const mine = doing.find(({ name }) => name === one.name)?.mine ?? [];
    const kinds = mine.flatMap((provider) => provider.models().map(({ kind }) => kind));
    return { ...one, does: [...new Set(kinds)] };
  });
}
