import type { ProviderName } from "#lib/contracts/model-card";
import type { PurchaseItem } from "#lib/contracts/money";
import { WindowLimiter, type WindowOptions } from "#lib/limits/rates/window-limiter";

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
  return points === undefined ? 0 : takeTurn(provider, { name: `vendor:${item}`, points, seconds: 60 });
}

/** The same for asking it whether it is there, which whoever runs the installation may do every few seconds. */
export const takeCheckTurn = (provider: ProviderName): Promise<number> =>
  takeTurn(provider, { name: "vendor:check", points: 1, seconds: 10 });

async function takeTurn(provider: ProviderName, options: WindowOptions): Promise<number> {
  const id = `${options.name}:${options.points}`;
  const limiter = limiters.get(id) ?? new WindowLimiter(options);
  limiters.set(id, limiter);
  const { refused, msBeforeNext } = await limiter.count(provider);
  return refused ? Math.max(1, Math.ceil(msBeforeNext / 1000)) : 0;
}
