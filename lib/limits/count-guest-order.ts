import { settings } from "#lib/config/settings";
import { Failure } from "#lib/errors/failure";
import { WindowLimiter } from "#lib/limits/rates/window-limiter";

const windowSeconds = 3600;
let limiter: { points: number; window: WindowLimiter } | undefined;

/**
 * Counts what a guest from elsewhere orders and vendors are paid for by the network address it comes from: whoever is
 * refused as one guest cannot go on as the next. Throws RATE_LIMIT_EXCEEDED.
 */
export async function countGuestOrder(address: string, orders: number): Promise<void> {
  const points = settings().ADDRESS_PAID_PER_HOUR;
  if (limiter?.points !== points)
    limiter = { points, window: new WindowLimiter({ name: "paid", points, seconds: windowSeconds }) };
  const { refused, msBeforeNext } = await limiter.window.count(address, orders);
  if (!refused) return;
  throw new Failure("RATE_LIMIT_EXCEEDED", {
    message: `Guests from one place may order ${points} paid things in an hour; wait a little, sign in, or order what this machine makes by itself.`,
    retryAfterSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
  });
}
