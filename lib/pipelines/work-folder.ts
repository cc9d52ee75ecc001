import { randomUUID } from "node:crypto";
import { mkdir, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { isGone, processName } from "#lib/pipelines/process-name";

/** A new scratch folder under `root`, removed when it is disposed of: `await using folder = await openWorkFolder(root)`. */
export async function openWorkFolder(root: string): Promise<AsyncDisposable & { path: string }> {
  const folder = path.join(/* turbopackIgnore: true */ root, `${processName}.${randomUUID().slice(0, 8)}`);
  await mkdir(folder, { recursive: true });
  return {
    path: folder,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** Removes what dead processes of this machine left under `root`. Answers how many folders went. */
export async function sweepWorkFolders(root: string): Promise<number> {
  const stale = (await readdir(root).catch(() => [])).filter(isGone);
  for (const name of stale)
    await rm(path.join(/* turbopackIgnore: true */ root, name), { recursive: true, force: true });
  return stale.length;
}
