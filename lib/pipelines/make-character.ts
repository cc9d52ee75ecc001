import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { picturesOf } from "#lib/characters/making-picture-store";
import { MakingRequest } from "#lib/characters/making-request";
import { findMaking, holdMaking, leaveMaking, type Making } from "#lib/characters/making-store";
import { type Character, readCharacter } from "#lib/characters/read-character";
import { providerTitles } from "#lib/contracts/provider-titles";
import { Failure } from "#lib/errors/failure";
import { drawPictures } from "#lib/pipelines/character/draw-pictures";
import { MakingLost } from "#lib/pipelines/character/making-lost";
import { unanswered } from "#lib/pipelines/character/unanswered";

export interface MadeCharacter {
  character: Character;
  /** What whoever ordered it should know. */
  warnings: string[];
}

/** Whoever died lets go of an order after so many seconds. */
const heldSeconds = 20;
const lookAgainMs = 250;

/**
 * Brings an order for a character to its end, from wherever whoever died before has left it, and answers the character.
 * Where somebody else is at it, it waits for them. When the signal aborts, anybody may go on. Throws NOT_FOUND, what the
 * artist's failures are, or PURCHASE_UNKNOWN where a picture may have been billed and nothing came.
 */
export async function makeCharacter(makingId: string, signal: AbortSignal): Promise<MadeCharacter> {
  const holder = randomUUID();
  for (;;) {
    signal.throwIfAborted();
    const making = await findMaking(makingId);
    if (making === undefined) throw new Failure("NOT_FOUND", { message: "There is no such character." });
    if (making.state !== "making") return outcome(making);
    if (await holdMaking(makingId, holder, heldSeconds)) await held(making, holder, signal);
    else await pause(lookAgainMs, undefined, { signal });
  }
}

/** Makes it, and says all the while that somebody is at it. */
async function held(making: Making, holder: string, signal: AbortSignal): Promise<void> {
  const lost = new AbortController();
  const beat = setInterval(() => {
    holdMaking(making.id, holder, heldSeconds).then(
      (mine) => mine || lost.abort(new MakingLost()),
      // The database is away for a moment: whoever comes next may not have it either.
      () => undefined,
    );
  }, heldSeconds * 250);
  try {
    await drawPictures(making, holder, AbortSignal.any([signal, lost.signal]));
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof MakingLost)) throw error;
  } finally {
    clearInterval(beat);
    await leaveMaking(making.id, holder);
  }
}

async function outcome({ id, ownerId, state, characterId, request, error }: Making): Promise<MadeCharacter> {
  if (state === "failed" || characterId === null) {
    const { code, message, provider } = error ?? { code: "INTERNAL_ERROR" as const };
    throw new Failure(code, { message, provider });
  }
  const character = await readCharacter(characterId, ownerId);
  const doubtful = (await picturesOf(id)).filter((picture) => picture.state === "unknown").length;
  const provider = MakingRequest.safeParse(request).data?.provider;
  const warnings = provider && doubtful > 0 ? [unanswered(providerTitles[provider], doubtful)] : [];
  return { character, warnings };
}
