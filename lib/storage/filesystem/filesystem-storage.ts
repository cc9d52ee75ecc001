import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { constants, copyFile, mkdir, open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Failure, isFailure } from "#lib/errors/failure";
import { checkedKey } from "#lib/storage/checked-key";
import type { ByteRange, Storage, StoredFile } from "#lib/storage/driver";
import { dropParts, listFolder, partOf } from "#lib/storage/filesystem/list-folder";

/** Storage in a folder. */
export function filesystemStorage(root: string): Storage {
  const place = (key: string) => path.join(root, checkedKey(key));
  return {
    put: (key, filePath) => guarded(() => putFile(place(key), filePath)),
    localPath: (key) => guarded(async () => (await factsOf(place(key))) && place(key)),
    open: (key, range) => guarded(() => openFile(place(key), range)),
    async stat(key) {
      try {
        return await guarded(() => factsOf(place(key)));
      } catch (error) {
        if (isFailure(error) && error.code === "NOT_FOUND") return undefined;
        throw error;
      }
    },
    remove: (key) => guarded(() => rm(place(key), { force: true })),
    list: (folder, after) => listFolder(root, checkedKey(folder), after),
    publicUrl: async () => undefined,
    dropUnfinished: (before) => guarded(() => dropParts(root, before)),
  };
}

// A temporary name in the same folder, so that the rename is atomic; both the bytes and the name are synced.
async function putFile(target: string, source: string): Promise<StoredFile> {
  const folder = path.dirname(target);
  const temporary = path.join(folder, partOf(randomUUID()));
  await mkdir(folder, { recursive: true });
  try {
    // A clone where the filesystem can: films are large.
    await copyFile(source, temporary, constants.COPYFILE_FICLONE);
    await sync(temporary);
    await rename(temporary, target);
    await sync(folder);
    return await factsOf(target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function openFile(file: string, range: ByteRange = { start: 0 }): ReturnType<Storage["open"]> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const end = Math.min(range.end ?? size - 1, size - 1);
    if (range.start < 0 || (range.start > end && size > 0)) throw new Failure("RANGE_NOT_SATISFIABLE");
    if (size === 0) {
      await handle.close();
      return { stream: createReadStream(file), bytes: 0 };
    }
    return { stream: handle.createReadStream({ start: range.start, end }), bytes: end - range.start + 1 };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function factsOf(file: string): Promise<StoredFile> {
  const { size, mtime } = await stat(file);
  return { bytes: size, modifiedAt: mtime };
}

async function sync(file: string): Promise<void> {
  const handle = await open(file, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isFailure(error)) throw error;
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") throw new Failure("NOT_FOUND", { cause: error });
    if (code === "ENOSPC" || code === "EDQUOT") throw new Failure("DISK_FULL", { cause: error });
    throw new Failure("STORAGE_FAILED", { cause: error });
  }
}
