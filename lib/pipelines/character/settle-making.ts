import { audit } from "#lib/accounts/audit";
import { keepCharacter } from "#lib/characters/keep-character";
import { forgetBytes, picturesOf } from "#lib/characters/making-picture-store";
import type { MakingRequest } from "#lib/characters/making-request";
import { endMaking, type Making } from "#lib/characters/making-store";
import { inTransaction, type Tx } from "#lib/database/transaction";
import { Failure, isFailure } from "#lib/errors/failure";
import { toJobError } from "#lib/errors/to-job-error";
import { release, spend } from "#lib/limits/ledger";
import { log } from "#lib/log/log";
import { MakingLost } from "#lib/pipelines/character/making-lost";
import { storage } from "#lib/storage/storage";

interface Settled {
  making: Making;
  holder: string;
  request: MakingRequest;
  /** What was drawn, in its order. */
  paths: readonly string[];
  /** Why no more was. */
  failure: unknown;
}

/**
 * Ends an order for a character: what was drawn becomes one, what was bought is spent, also where nobody knows whether it
 * was; the rest of its money is given back. All in one transaction, unless somebody else has the order by now.
 */
export async function settleMaking({ making, holder, request, paths, failure }: Settled): Promise<void> {
  const { id, ownerId } = making;
  const end = async (tx: Tx, characterId?: string, why: unknown = failure): Promise<void> => {
    await payFor(tx, making, request);
    const error = characterId === undefined ? toJobError(why) : undefined;
    if (!(await endMaking(tx, { id, holder, characterId, error }))) {
      throw new MakingLost();
    }
  };
  if (paths.length === 0) {
    await inTransaction((tx) => end(tx));
    return;
  }
  const { name, description, provider, model, actor, requestId } = request;
  const words = { ownerId, name, description, drawnBy: `${provider}/${model}`, paths };
  try {
    const { id: subject, name: called } = await keepCharacter(words, async () => {}, end);
    const details = { name: called, pictures: paths.length };
    await audit({ ownerId, actor, act: "character.made", subject, requestId, details });
  } catch (error) {
    if (!isFailure(error)) throw error;
    // What a vendor sent in place of a picture is no fault of whoever asked.
    const told =
      error.code === "FILE_REFUSED"
        ? new Failure("PROVIDER_FAILED", { provider, message: error.message, cause: error })
        : error;
    await inTransaction((tx) => end(tx, undefined, told));
  }
  await dropBytes(id);
}

async function payFor(tx: Tx, { id, ownerId }: Making, { provider, pictureMicros }: MakingRequest): Promise<void> {
  const one = { ownerId, jobId: id, provider, item: "image", amountMicros: pictureMicros } as const;
  for (const { position, state } of await picturesOf(id, tx)) {
    const kind = state === "succeeded" ? "order" : state === "unknown" ? "unanswered" : undefined;
    if (kind) await spend(tx, { ...one, purchaseKey: `${kind}/${id}/${position}` });
  }
  await release(tx, id);
}

/** The character has copies of its own. What cannot be removed now is swept once the order is forgotten. */
async function dropBytes(id: string): Promise<void> {
  try {
    for (const { storageKey } of await picturesOf(id)) if (storageKey !== null) await storage().remove(storageKey);
    await forgetBytes(id);
  } catch (error) {
    log("pipelines").warn({ making: id, error: String(error) }, "bytes were left behind");
  }
}
