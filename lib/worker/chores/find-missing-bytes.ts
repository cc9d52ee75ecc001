import { markMissing, resultsAfter } from "#lib/jobs/stored-key-store";
import { log } from "#lib/log/log";
import { storage } from "#lib/storage/storage";
import type { Chore } from "#lib/worker/chores/chore";

const AT_ONCE = 200;

/**
 * Marks results whose bytes are gone from storage, or are fewer than were put there, and tells the log: a lost disk or
 * bucket shows here first. A job that needs such a result makes it anew.
 */
export const findMissingBytes: Chore = {
  name: "find-missing-bytes",
  everySeconds: 24 * 3600,
  async batch(cursor, signal) {
    const rows = await resultsAfter(cursor, AT_ONCE);
    const done = { missing: 0, foundAgain: 0 };
    for (const { id, storageKey, bytes, missing } of rows) {
      signal.throwIfAborted();
      const gone = (await storage().stat(storageKey))?.bytes !== bytes;
      if (gone === missing) continue;
      if ((await markMissing(id, storageKey, gone)) === 0) continue;
      if (gone) log("worker").error({ artifactId: id, storageKey }, "the bytes of a result are gone from storage");
      done[gone ? "missing" : "foundAgain"] += 1;
    }
    return { done, cursor: rows.length < AT_ONCE ? undefined : rows.at(-1)?.id };
  },
};
