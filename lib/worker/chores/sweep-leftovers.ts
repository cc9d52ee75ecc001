import { sweepWindows } from "#lib/limits/rate-window-store";
import { sweepUploads } from "#lib/uploads/delete-upload";
import type { Chore } from "#lib/worker/chores/chore";
import { removeOldKeys, removeOldVisits } from "#lib/worker/chores/leftover-store";

const AT_ONCE = 50;

/** Removes what is only needed for a while: uploads whose time is over, counters, visits, keys of old orders. */
export const sweepLeftovers: Chore = {
  name: "sweep-leftovers",
  everySeconds: 300,
  async batch() {
    const uploads = await sweepUploads(AT_ONCE);
    const done = {
      uploads,
      windows: await sweepWindows(),
      visits: await removeOldVisits(),
      keys: await removeOldKeys(),
    };
    return { done, ...(uploads === AT_ONCE && { cursor: "more" }) };
  },
};
