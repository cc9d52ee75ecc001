import { findLeftMaking, forgetMakings } from "#lib/characters/making-store";
import { isFailure } from "#lib/errors/failure";
import type { Batch, Chore } from "#lib/worker/chores/chore";

/** Longer than that, others of the house's duties do not wait: the next round goes on. */
const patienceMs = 120_000;
const keptDays = 7;

/** Brings orders for characters to their end that somebody died over, and forgets old ones with their keys. */
export const goOnDrawing: Chore = {
  name: "go-on-drawing",
  everySeconds: 20,
  async batch(_cursor, signal): Promise<Batch> {
    const left = await findLeftMaking();
    if (left === undefined) return { done: { forgottenMakings: await forgetMakings(keptDays) } };
    // Loaded when it is needed: a starting worker stays light.
    const { makeCharacter } = await import("#lib/pipelines/make-character");
    const until = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
    await makeCharacter(left, until).catch((error: unknown) => {
      // It has ended, one way or the other; whoever ordered it is told when they ask again.
      if (!isFailure(error) && !until.aborted) throw error;
    });
    return { done: { drawnCharacters: 1 }, cursor: left };
  },
};
