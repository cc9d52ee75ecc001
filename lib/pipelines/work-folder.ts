import { randomUUID } from "node:crypto";
import { mkdir, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

// The run tells this process from an earlier one that had the same pid.
const run = randomUUID().slice(0, 8);
const prefix = `${os.hostname()}.`;

/** A new scratch folder under `root`, removed when it is disposed of: `await using folder = await openWorkFolder(root)`. */
export async function openWorkFolder(root: string): Promise<AsyncDisposable & { path: string }> {
  const folder = path.join(root, `${prefix}${process.pid}.${run}.${randomUUID().slice(0, 8)}`);
  await mkdir(folder, { recursive: true });
  return {
    path: folder,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** Removes what dead processes of this machine left under `root`. Answers how many folders went. */
export async function sweepWorkFolders(root: string): Promise<number> {
  const names = await readdir(root).catch(() => []);
  const stale = names.filter((name) => name.startsWith(prefix) && !isHeld(name.slice(prefix.length)));
  for (const name of stale) await rm(path.join(root, name), { recursive: true, force: true });
  return stale.length;
}

function isHeld(name: string): boolean {
  const [pid, itsRun] = name.split(".");
  if (Number(pid) === process.pid) return itsRun === run;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
