import { Failure } from "#lib/errors/failure";
import { WindowLimiter } from "#lib/limits/rates/window-limiter";

const most = 10;
const tries = new WindowLimiter({ name: "try", points: most, seconds: 60 });

/**
 * Counts a try at something that can be guessed, by everybody together: `what` names it, as `share:<token>`. Throws
 * RATE_LIMIT_EXCEEDED after ten in a minute.
 */
export async function countTry(what: string): Promise<void> {
  const { refused, msBeforeNext } = await tries.count(what);
  if (!refused) return;
  throw new Failure("RATE_LIMIT_EXCEEDED", {
    message: "Too many tries; wait a minute.",
    retryAfterSeconds: Math.ceil(msBeforeNext / 1000),
  });
}
