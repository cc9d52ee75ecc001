import type { Tx } from "#lib/database/transaction";
import { sumLiveBytes } from "#lib/limits/room-store";
import {
  selectCrowded,
  selectOldest,
  selectOutdated,
  mayStillGo as stillGoes,
  type KeptThing as Thing,
} from "#lib/videos/kept-thing-store";

// What retention looks at. Something that is shared, or still being made, is in none of these lists.

export type KeptThing = Thing;

/** Whether a thing of these lists may still go; it is held until the transaction ends. Its owner's lock is held. */
export const mayStillGo = (tx: Tx, thing: KeptThing): Promise<boolean> => stillGoes(tx, thing);

/** Things that have been kept longer than `days`, or than their owner's own days; the oldest first. */
export const outdatedThings = (days: number | undefined, take: number): Promise<KeptThing[]> =>
  selectOutdated(days, take);

/** The oldest things of an owner, or of everybody. */
export const oldestThings = (take: number, ownerId?: string): Promise<KeptThing[]> => selectOldest(take, ownerId);

/** Owners with more bytes than `mostBytes`, or than their own bound, who have something to give up. */
export async function crowdedOwners(mostBytes: number | undefined, take: number): Promise<string[]> {
  return (await selectCrowded(mostBytes, take)).map(({ ownerId }) => ownerId);
}

/** Bytes of an owner, or of everybody, that are not deleted. */
export const liveBytes = (ownerId?: string): Promise<number> => sumLiveBytes(ownerId);
