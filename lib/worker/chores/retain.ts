import { settings } from "#lib/config/settings";
import { inTransaction, type Tx } from "#lib/database/transaction";
import { isFailure } from "#lib/errors/failure";
import { hideJob } from "#lib/jobs/delete-job";
import { lockOwner } from "#lib/jobs/job-store";
import { deleteVideo } from "#lib/videos/delete-video";
import {
  crowdedOwners,
  type KeptThing,
  liveBytes,
  mayStillGo,
  oldestThings,
  outdatedThings,
} from "#lib/videos/kept-things";
import type { Batch, Chore } from "#lib/worker/chores/chore";

const AT_ONCE = 20;
const MB = 1_000_000;

/**
 * Deletes what is older than may be kept, and the oldest of whoever has more than they may: with the same undo window
 * as if its owner had deleted it. What is shared stays, and what is being made.
 */
export const retain: Chore = {
  name: "retain",
  everySeconds: 300,
  async batch() {
    const outdated = await outdatedThings(settings().RETENTION_DAYS, AT_ONCE);
    const crowded = await crowding();
    for (const thing of [...outdated, ...crowded]) await hide(thing);
    const done = { outdated: outdated.length, crowdedOut: crowded.length };
    return { done, ...(outdated.length + crowded.length >= AT_ONCE && { cursor: "more" }) } satisfies Batch;
  },
};

/** One thing for each owner beyond their room, and one for the installation: after each, the sum is another. */
async function crowding(): Promise<KeptThing[]> {
  const { OWNER_STORAGE_MB, STORAGE_MB } = settings();
  const owners = await crowdedOwners(OWNER_STORAGE_MB === undefined ? undefined : OWNER_STORAGE_MB * MB, AT_ONCE);
  const things: KeptThing[] = [];
  for (const ownerId of owners) things.push(...(await oldestThings(1, ownerId)));
  if (things.length === 0 && STORAGE_MB !== undefined && (await liveBytes()) > STORAGE_MB * MB) {
    things.push(...(await oldestThings(1)));
  }
  return things;
}

/** Hides what was chosen a moment ago, if nothing has become of it since. */
export async function hide(thing: KeptThing): Promise<void> {
  const { kind, id, ownerId } = thing;
  const may = async (tx: Tx): Promise<boolean> => {
    await lockOwner(tx, ownerId);
    return mayStillGo(tx, thing);
  };
  try {
    if (kind === "video") await deleteVideo(id, (tx, jobId) => hideJob(tx, jobId, ownerId), may);
    else await inTransaction(async (tx) => ((await may(tx)) ? hideJob(tx, id, ownerId) : undefined));
  } catch (error) {
    // Its owner was faster.
    if (!isFailure(error) || error.code !== "NOT_FOUND") throw error;
  }
}
