import { clientAddress } from "#lib/accounts/client-address";
import type { Asking } from "#lib/api/access";
import type { Answer } from "#lib/api/answer";
import type { RunContext } from "#lib/api/run-context";
import { Failure } from "#lib/errors/failure";
import { type Asker, countRequest, type RateClass } from "#lib/limits/count-request";

/** What requests of an operation count as; `none`: they are not counted. */
export type RateLimit = RateClass | "none";

/** By what it does: reading JSON is a read; films, pictures, playlists and event streams are free; all else writes. */
export function usualLimit(method: string, answer: Pick<Answer<never>, "contents">): RateLimit {
  if (method !== "GET") return "write";
  return answer.contents.every(({ type }) => type === "application/json") ? "read" : "none";
}

/**
 * Counts a request, or `points` of them that came as one, and says in its answer's headers where the caller stands.
 * Throws RATE_LIMIT_EXCEEDED.
 */
export async function limitRate(
  limit: RateLimit,
  caller: unknown,
  asking: Pick<Asking, "headers">,
  context: RunContext,
  points = 1,
): Promise<void> {
  if (limit === "none" || points === 0) return;
  const standing = await countRequest(limit, askerOf(caller, asking.headers), points);
  if (!standing) return;
  const seconds = Math.max(1, Math.ceil(standing.msLeft / 1000));
  for (const prefix of ["ratelimit", "x-ratelimit"]) {
    context.headers.set(`${prefix}-limit`, String(standing.limit));
    context.headers.set(`${prefix}-remaining`, String(standing.remaining));
    context.headers.set(`${prefix}-reset`, String(seconds));
  }
  if (!standing.refused) return;
  throw new Failure("RATE_LIMIT_EXCEEDED", {
    message: `${standing.limit} requests of this kind may be sent in a minute; try again in ${seconds} s.`,
    retryAfterSeconds: seconds,
  });
}

/** Guests cost nothing to become: they, and whoever is nobody, also count as their address. */
function askerOf(caller: unknown, headers: Headers): Asker {
  const { ownerId, keyId, kind } = partsOf(caller);
  const known = ownerId !== undefined && kind !== "guest";
  return { ownerId, keyId, address: known ? undefined : clientAddress(headers) };
}

function partsOf(caller: unknown): { ownerId?: string; keyId?: string; kind?: string } {
  if (typeof caller !== "object" || caller === null) return {};
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  return {
    ownerId: "ownerId" in caller ? text(caller.ownerId) : undefined,
    keyId: "keyId" in caller ? text(caller.keyId) : undefined,
    kind: "kind" in caller ? text(caller.kind) : undefined,
  };
}
