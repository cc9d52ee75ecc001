import type { Dirent } from "node:fs";
import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { ListedFile } from "#lib/storage/driver";

/** The name of a file that is still being written. */
export const partOf = (id: string): string => `.${id}.part`;
const isPart = (name: string): boolean => name.startsWith(".") && name.endsWith(".part");

/** The files below a folder of the root by key, in the order of their keys, as an object store would list them. */
export async function* listFolder(
  root: string,
  folder: string,
  after = "",
): AsyncGenerator<ListedFile, void, undefined> {
  for (const entry of await entriesOf(path.join(root, folder))) {
    const key = `${folder}/${entry.name}`;
    // A folder whose keys all come before the one asked for is not even read.
    if (entry.isDirectory() && !(`${key}0` <= after)) yield* listFolder(root, key, after);
    if (!entry.isFile() || isPart(entry.name) || key <= after) continue;
    // It may have been removed since the folder was read.
    const facts = await stat(path.join(root, key)).catch(() => undefined);
    if (facts) yield { key, bytes: facts.size, modifiedAt: facts.mtime };
  }
}

/** Removes what was being written when its writer died. */
export async function dropParts(folder: string, before: Date): Promise<number> {
  let dropped = 0;
  for (const entry of await entriesOf(folder)) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) dropped += await dropParts(place, before);
    else if (isPart(entry.name) && ((await stat(place).catch(() => undefined))?.mtime ?? before) < before) {
      await rm(place, { force: true });
      dropped += 1;
    }
  }
  return dropped;
}

// A folder sorts by its name with the slash: "a/x" comes after "a-b".
async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  });
  const order = (entry: Dirent) => (entry.isDirectory() ? `${entry.name}/` : entry.name);
  return entries.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
