import { db } from "#lib/database/client";
import { inTransaction, type Tx } from "#lib/database/transaction";

/** The user who took over a guest's work, if one did. */
export async function findClaimant(guestId: string): Promise<string | undefined> {
  const found = await db().owner.findUnique({ where: { id: guestId }, select: { claimedById: true } });
  return found?.claimedById ?? undefined;
}

/**
 * Passes all that a guest has to a user, in one transaction; the guest's keys are shut. Answers how many films and orders went over; undefined
 * where the guest has none, or is another user's already. Again, or twice at once, is the same as once.
 */
export async function passToUser(
  guestId: string,
  userId: string,
  record: (tx: Tx, passed: { jobs: number; videos: number; shutKeys: number }) => Promise<void>,
): Promise<{ jobs: number; videos: number } | undefined> {
  return inTransaction(async (tx) => {
    const [guest] = await tx.$queryRaw<{ claimed_by_id: string | null }[]>`
      SELECT claimed_by_id FROM owner WHERE id = ${guestId} AND kind = 'guest' FOR UPDATE`;
    if (guest === undefined || (guest.claimed_by_id ?? userId) !== userId) return undefined;
    await tx.$executeRaw`
      INSERT INTO owner (id, kind) VALUES (${userId}, 'user') ON CONFLICT (id) DO UPDATE SET last_seen_at = now()`;
    await tx.$executeRaw`UPDATE owner SET claimed_by_id = ${userId} WHERE id = ${guestId}`;
    const { shutKeys, ...passed } = await moveRows(tx, guestId, userId);
    if (guest.claimed_by_id === null) await record(tx, { ...passed, shutKeys });
    return passed;
  });
}

async function moveRows(tx: Tx, from: string, to: string) {
  // What both have made stays with the films that rest on it, under a name that no later order looks for.
  await tx.$executeRaw`
    UPDATE artifact a SET key = a.key || '/' || ${from}
    WHERE a.owner_id = ${from} AND EXISTS (SELECT FROM artifact b WHERE b.owner_id = ${to} AND b.key = a.key)`;
  await tx.$executeRaw`
    DELETE FROM idempotency_key a
    WHERE a.owner_id = ${from} AND EXISTS (SELECT FROM idempotency_key b WHERE b.owner_id = ${to} AND b.key = a.key)`;
  await tx.$executeRaw`UPDATE idempotency_key SET owner_id = ${to} WHERE owner_id = ${from}`;
  await tx.$executeRaw`UPDATE artifact SET owner_id = ${to} WHERE owner_id = ${from}`;
  await tx.$executeRaw`UPDATE share SET owner_id = ${to} WHERE owner_id = ${from}`;
  await tx.$executeRaw`UPDATE upload SET owner_id = ${to} WHERE owner_id = ${from}`;
  await tx.$executeRaw`
    UPDATE character_making a SET key = a.key || '/' || ${from}
    WHERE a.owner_id = ${from} AND EXISTS (SELECT FROM character_making b WHERE b.owner_id = ${to} AND b.key = a.key)`;
  await tx.$executeRaw`UPDATE character_making SET owner_id = ${to} WHERE owner_id = ${from}`;
  await tx.$executeRaw`UPDATE character SET owner_id = ${to} WHERE owner_id = ${from}`;
  await tx.$executeRaw`UPDATE webhook SET owner_id = ${to} WHERE owner_id = ${from}`;
  // Whoever made a key while this was nobody's browser in particular must not hold one of the user's.
  const shutKeys = await tx.$executeRaw`
    UPDATE api_key SET revoked_at = now() WHERE owner_id = ${from} AND revoked_at IS NULL`;
  await tx.$executeRaw`UPDATE api_key SET owner_id = ${to} WHERE owner_id = ${from}`;
  const videos = await tx.$executeRaw`UPDATE video SET owner_id = ${to} WHERE owner_id = ${from}`;
  const jobs = await tx.$executeRaw`UPDATE job SET owner_id = ${to} WHERE owner_id = ${from}`;
  return { jobs, videos, shutKeys };
}

/** Guests who were claimed, and to whom, that have something again: a task that ran meanwhile finished under its old name. */
export function findLeftBehind(): Promise<{ guestId: string; userId: string }[]> {
  return db().$queryRaw`
    SELECT o.id AS "guestId", o.claimed_by_id AS "userId" FROM owner o
    WHERE o.claimed_by_id IS NOT NULL
      AND (EXISTS (SELECT FROM artifact WHERE owner_id = o.id) OR EXISTS (SELECT FROM video WHERE owner_id = o.id)
        OR EXISTS (SELECT FROM job WHERE owner_id = o.id) OR EXISTS (SELECT FROM upload WHERE owner_id = o.id)
        OR EXISTS (SELECT FROM character WHERE owner_id = o.id))
    LIMIT 100`;
}
