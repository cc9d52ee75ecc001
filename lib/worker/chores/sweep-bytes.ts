import { keysWithoutRow } from "#lib/jobs/stored-key-store";
import type { ListedFile } from "#lib/storage/driver";
import { storage } from "#lib/storage/storage";
import type { Chore } from "#lib/worker/chores/chore";

const AT_ONCE = 500;
/** A row is written after its bytes: within a day even the slowest has been. */
const SETTLED_MS = 24 * 3_600_000;
/** Made again when they are asked for. */
const SAMPLES_MS = 30 * SETTLED_MS;
const folders = ["artifacts", "characters", "samples", "uploads"] as const;

/** Removes bytes that no row names any more: what a crash between a row and its bytes has left behind. */
export const sweepBytes: Chore = {
  name: "sweep-bytes",
  everySeconds: 6 * 3600,
  async batch(cursor = `${folders[0]}/`) {
    const at = folders.findIndex((name) => cursor.startsWith(`${name}/`));
    const folder = folders[at] ?? folders[0];
    const after = cursor === `${folder}/` ? undefined : cursor;
    const files: ListedFile[] = [];
    for await (const file of storage().list(folder, after)) {
      files.push(file);
      if (files.length === AT_ONCE) break;
    }
    const age = folder === "samples" ? SAMPLES_MS : SETTLED_MS;
    const old = files.filter(({ modifiedAt }) => modifiedAt.getTime() < Date.now() - age).map(({ key }) => key);
    const orphans = folder === "samples" ? old : await keysWithoutRow(old);
    for (const key of orphans) await storage().remove(key);
    const next = folders[at + 1];
    const over = files.length < AT_ONCE;
    const last = files.at(-1)?.key;
    const dropped = over && next === undefined ? await storage().dropUnfinished(new Date(Date.now() - SETTLED_MS)) : 0;
    return { done: { orphanBytes: orphans.length, unfinishedPuts: dropped }, cursor: over ? next && `${next}/` : last };
  },
};
