import { type PurchaseItem, purchaseItems } from "#lib/contracts/money";

export interface Price {
  provider: string;
  /** `*` stands for every model of the provider that has no line of its own. */
  model: string;
  item: PurchaseItem;
  /** For so many units… */
  per: number;
  /** …so many micro-dollars. */
  micros: number;
}

/** What things cost. A vendor that is not named here cannot be bought from: nothing is ordered without its price. */
export const priceTable: readonly Price[] = [
  // Engines of this machine. `outline`, `library` and `storyboard` are writers.
  ...(["local", "espeak", "flite"] as const).map((provider) => free(provider, "speech")),
  free("local", "text"),
  free("local", "music"),
];

function free(provider: string, item: PurchaseItem): Price {
  return { provider, item, model: "*", per: 1, micros: 0 };
}

/** The unit an item is counted in. */
export const unitOf = (item: PurchaseItem): string => purchaseItems[item];
