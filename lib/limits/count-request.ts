import { type Settings, settings } from "#lib/config/settings";
import { LeasedLimiter } from "#lib/limits/rates/leased-limiter";
import type { Standing } from "#lib/limits/rates/standing";
import { WindowLimiter } from "#lib/limits/rates/window-limiter";

/** What a request counts as: `write` creates or changes something, `estimate` writes a storyboard for nobody. */
export type RateClass = "read" | "write" | "estimate";

/** Who is asking, as far as that is known; each is counted by itself, and the first that is used up refuses. */
export interface Asker {
  ownerId?: string;
  keyId?: string;
  /** Given where nobody stands behind the request whose number is limited. */
  address?: string;
}

const windowSeconds = 60;
type Who = keyof Asker;

const limitOf = {
  read: { ownerId: "READS_PER_MINUTE", keyId: "KEY_READS_PER_MINUTE", address: "ADDRESS_READS_PER_MINUTE" },
  estimate: { ownerId: "ESTIMATES_PER_MINUTE", keyId: "ESTIMATES_PER_MINUTE", address: "ADDRESS_WRITES_PER_MINUTE" },
  write: { ownerId: "WRITES_PER_MINUTE", keyId: "KEY_WRITES_PER_MINUTE", address: "ADDRESS_WRITES_PER_MINUTE" },
} as const satisfies Record<RateClass, Record<Who, keyof Settings>>;

interface Limiter {
  count(key: string, points: number): Promise<Standing>;
}
const limiters = new Map<string, Limiter>();

/**
 * Counts a request, or so many that came as one, for everybody who stands behind it, over all processes. Answers the one with the least left; nothing
 * when nobody is counted. All but reads are counted in the database one by one, reads in leases.
 */
export async function countRequest(kind: RateClass, asker: Asker, points = 1): Promise<Standing | undefined> {
  let least: Standing | undefined;
  for (const who of ["ownerId", "keyId", "address"] as const) {
    const key = asker[who];
    if (key === undefined || (who === "keyId" && cannotBind(kind))) continue;
    const standing = await limiterOf(kind, who).count(key, points);
    if (standing.refused) return standing;
    if (!least || standing.remaining < least.remaining) least = standing;
  }
  return least;
}

/** A key's requests are among its owner's. */
function cannotBind(kind: RateClass): boolean {
  const { ownerId, keyId } = limitOf[kind];
  return settings()[keyId] >= settings()[ownerId];
}

function limiterOf(kind: RateClass, who: Who): Limiter {
  const points = settings()[limitOf[kind][who]];
  const name = `${kind}:${who}`;
  const id = `${name}:${points}`;
  const limiter = limiters.get(id) ?? makeLimiter(kind, { name, points, seconds: windowSeconds });
  limiters.set(id, limiter);
  return limiter;
}

function makeLimiter(kind: RateClass, options: { name: string; points: number; seconds: number }): Limiter {
  if (kind === "read") return new LeasedLimiter(options);
  const limiter = new WindowLimiter(options);
  return {
    count: async (key, points) => {
      const { remainingPoints: remaining, msBeforeNext: msLeft, refused } = await limiter.count(key, points);
      return { limit: options.points, remaining, msLeft, refused };
    },
  };
}
