import { Micros, type PriceLine, type PurchaseItem } from "#lib/contracts/money";
import { type Price, priceTable, unitOf } from "#lib/limits/price-table";

let current: readonly Price[] = priceTable;

/** The prices that count in this process. */
export const currentPrices = (): readonly Price[] => current;

/** Lets other prices count in this process than the table's. */
export function changePrices(prices: readonly Price[]): void {
  current = prices;
}

/** Something that is to be bought. */
export interface Wanted {
  item: PurchaseItem;
  provider: string;
  model?: string;
  /** Of a video: models cost more where it is higher. The most that the model can cost when absent. */
  resolution?: string;
  /** In the item's unit. */
  quantity: number;
}

/** What something costs, rounded up to a whole micro-dollar. Throws for what has no price. */
export function priceOf(wanted: Wanted, prices: readonly Price[] = current): PriceLine {
  const { item, provider, model, resolution, quantity } = wanted;
  const lines = prices.filter((price) => price.provider === provider && price.item === item);
  const names = [`${model}@${resolution}`, model, "*"];
  const price = names.map((name) => lines.find((line) => line.model === name)).find((line) => line !== undefined);
  if (!price) throw new Error(`${provider} has no price for ${item}${model === undefined ? "" : ` (${model})`}.`);
  const amount_micros = Micros.parse(Math.ceil((quantity * price.micros) / price.per));
  return { item, provider, model, quantity, unit: unitOf(item), amount_micros };
}
