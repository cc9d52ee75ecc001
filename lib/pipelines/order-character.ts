import { createHash, randomUUID } from "node:crypto";
import { picturesOf } from "#lib/characters/making-picture-store";
import { MakingRequest } from "#lib/characters/making-request";
import { findOrdered, insertMaking, type Making, removeMaking } from "#lib/characters/making-store";
import { inTransaction, type Tx } from "#lib/database/transaction";
import { Failure } from "#lib/errors/failure";
import { checkMaySpend } from "#lib/limits/hold-money";
import { reserve } from "#lib/limits/ledger";
import { checkRoom } from "#lib/limits/room";
import { maybeBilled } from "#lib/pipelines/character/maybe-billed";

export interface CharacterOrdered {
  ownerId: string;
  /** The caller's Idempotency-Key. */
  key?: string;
  /** The caller's own words: whoever sends the same means the same. */
  asked: unknown;
}

/**
 * Takes an order for a character in: its row is written and its money held in one transaction, before anything of it is
 * ordered of a vendor. `request` is asked for only where the order is new. The same key, or without one the very same
 * words while they are being drawn, means the order that stands. Throws IDEMPOTENCY_MISMATCH, FORBIDDEN, QUOTA_EXCEEDED
 * or BUDGET_EXCEEDED.
 */
export async function orderCharacter(
  { ownerId, key, asked }: CharacterOrdered,
  request: () => MakingRequest,
): Promise<{ makingId: string; replayed: boolean }> {
  const requestHash = hashOf(asked);
  return inTransaction(async (tx) => {
    const before = await standing(tx, { ownerId, key, requestHash });
    if (before) return { makingId: before.id, replayed: true };
    const wanted = MakingRequest.parse(request());
    await checkRoom(tx, ownerId);
    const amountMicros = wanted.count * wanted.pictureMicros;
    if (amountMicros > 0) await checkMaySpend(tx, ownerId);
    const row = { ownerId, key: key ?? `own/${randomUUID()}`, requestHash, request: wanted };
    const makingId = await insertMaking(tx, row);
    await reserve(tx, { ownerId, jobId: makingId, attempt: 1, amountMicros, item: "image" });
    return { makingId, replayed: false };
  });
}

/** Remembers what a character of files that were sent was asked for as; answers the one that stands for the key already. */
export async function rememberCharacter(
  tx: Tx,
  { ownerId, key, asked }: CharacterOrdered & { key: string },
  characterId: string,
): Promise<void> {
  await insertMaking(tx, { ownerId, key, requestHash: hashOf(asked), request: {}, characterId });
}

/** The character that a key stands for already. Throws IDEMPOTENCY_MISMATCH. */
export const rememberedCharacter = async (order: CharacterOrdered & { key: string }): Promise<string | undefined> =>
  (await inTransaction((tx) => standing(tx, { ...order, requestHash: hashOf(order.asked) })))?.characterId ?? undefined;

/** The order that is meant; one that failed and cost nothing makes way. */
async function standing(
  tx: Tx,
  order: { ownerId: string; key?: string; requestHash: string },
): Promise<Making | undefined> {
  const found = await findOrdered(tx, order);
  if (found && found.requestHash !== order.requestHash) throw new Failure("IDEMPOTENCY_MISMATCH");
  if (found?.state !== "failed" || (await picturesOf(found.id, tx)).some(maybeBilled)) return found;
  await removeMaking(tx, found.id);
  return undefined;
}

const hashOf = (asked: unknown): string => createHash("sha256").update(JSON.stringify(asked)).digest("hex");
