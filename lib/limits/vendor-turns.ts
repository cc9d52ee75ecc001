import type { ProviderName } from "#lib/contracts/model-card";
import type { PurchaseItem } from "#lib/contracts/money";
import { WindowLimiter } from "#lib/limits/rates/window-limiter";

/** What a vendor takes in a minute, of everybody here together, as it publishes for a new account. */
const aMinute: Readonly<Partial<Record<ProviderName, Partial<Record<PurchaseItem, number>>>>> = {
  minimax: { video: 5, image: 10, speech: 60, voiceClone: 60, music: 120 },
  replicate: { video: 600, image: 600 },
};

const limiters = new Map<string, WindowLimiter>();

/**
 * Takes a turn for an order, over all workers. Answers 0, or in how many seconds to ask again, when the minute's turns
 * are used up: ordering now would only be refused.
 */
export async function takeVendorTurn(provider: ProviderName, item: PurchaseItem): Promise<number> {
  const points = aMinute[provider]?.[item];
  if (points === undefined) return 0;
  const name = `vendor:${item}`;
  const id = `${name}:${points}`;
  const limiter = limiters.get(id) ?? new WindowLimiter({ name, points, seconds: 60 });
  limiters.set(id, limiter);
  const { refused, msBeforeNext } = await limiter.count(provider);
  return refused ? Math.max(1, Math.ceil(msBeforeNext / 1000)) : 0;
}
