import { z } from "zod";
import { Scope } from "#lib/contracts/scopes";
import { db } from "#lib/database/client";
import type { Tx } from "#lib/database/transaction";

export interface ApiKeyRow {
  id: string;
  ownerId: string;
  name: string;
  prefix: string;
  scopes: string[];
  createdAt: Date;
  expiresAt: Date | null;
  revokedAt: Date | null;
  lastUsedAt: Date | null;
}

const FoundKey = z.object({
  id: z.string(),
  ownerId: z.string(),
  ownerKind: z.enum(["guest", "local", "user"]),
  scopes: z.array(Scope),
  revoked: z.boolean(),
  expired: z.boolean(),
  unusedForAMinute: z.boolean(),
});
export type FoundKey = z.infer<typeof FoundKey>;

/** The key with this hash, as it stands by the database's clock. A guest's who became a user is shut like their cookie. */
export async function findKeyByHash(hash: string): Promise<FoundKey | undefined> {
  const [row] = await db().$queryRaw<unknown[]>`
    SELECT k.id, k.owner_id AS "ownerId", o.kind::text AS "ownerKind", k.scopes,
      k.revoked_at IS NOT NULL OR o.claimed_by_id IS NOT NULL AS revoked,
      coalesce(k.expires_at <= now(), false) AS expired,
      coalesce(k.last_used_at < now() - interval '1 minute', true) AS "unusedForAMinute"
    FROM api_key k JOIN owner o ON o.id = k.owner_id WHERE k.hash = ${hash}`;
  return row === undefined ? undefined : FoundKey.parse(row);
}

/** Notes that a key was used; of many requests at once one writes. */
export async function touchKey(id: string): Promise<void> {
  await db().$executeRaw`
    UPDATE api_key SET last_used_at = now()
    WHERE id = ${id}::uuid AND coalesce(last_used_at < now() - interval '1 minute', true)`;
}

/** Keys of an owner that can still be used. */
export async function countLiveKeys(tx: Tx, ownerId: string): Promise<number> {
  // Two orders at once are counted one after the other.
  await tx.$queryRaw`SELECT id FROM owner WHERE id = ${ownerId} FOR UPDATE`;
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM api_key
    WHERE owner_id = ${ownerId} AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())`;
  return row?.count ?? 0;
}

/** Adds a key; `expiresInDays` counts from the database's now. */
export async function addKey(
  tx: Tx,
  key: Pick<ApiKeyRow, "ownerId" | "name" | "prefix" | "scopes"> & { hash: string },
  expiresInDays: number | undefined,
): Promise<ApiKeyRow> {
  const { id } = await tx.apiKey.create({ data: key, select: { id: true } });
  await tx.$executeRaw`
    UPDATE api_key SET expires_at = created_at + make_interval(days => ${expiresInDays ?? null}::int)
    WHERE id = ${id}::uuid`;
  return tx.apiKey.findUniqueOrThrow({ where: { id }, omit: { hash: true } });
}

/** An owner's keys, the newest first, from behind `after` on. */
export function findKeys(ownerId: string, after: string | undefined, most: number): Promise<ApiKeyRow[]> {
  const where = after === undefined ? { ownerId } : { ownerId, id: { lt: after } };
  return db().apiKey.findMany({ where, orderBy: { id: "desc" }, take: most, omit: { hash: true } });
}

/** The owner's key, shut from now on; undefined where they have none of this id. `now` tells whether it was open. */
export async function revokeKey(
  tx: Tx,
  ownerId: string,
  id: string,
): Promise<{ row: ApiKeyRow; now: boolean } | undefined> {
  const changed = await tx.$executeRaw`
    UPDATE api_key SET revoked_at = now() WHERE id = ${id}::uuid AND owner_id = ${ownerId} AND revoked_at IS NULL`;
  const row = await tx.apiKey.findFirst({ where: { id, ownerId }, omit: { hash: true } });
  return row ? { row, now: changed > 0 } : undefined;
}
