import { createHash, randomUUID } from "node:crypto";
import { constants, createWriteStream } from "node:fs";
import { copyFile, mkdir, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

interface Bounds {
  dir: string;
  mostBytes: number;
  /** A copy that was asked for so lately may still be in somebody's hands: it stays, even beyond the bound. */
  keptSeconds: number;
}

/** Local copies of stored files, by key and version; the ones that were asked for least lately go first. */
export function localCopies({ dir, mostBytes, keptSeconds }: Bounds) {
  const coming = new Map<string, Promise<void>>();
  const folderOf = (key: string) =>
    path.join(/* turbopackIgnore: true */ dir, createHash("sha256").update(key).digest("hex").slice(0, 40));
  const placeOf = (key: string, version: string) =>
    path.join(
      /* turbopackIgnore: true */ folderOf(key),
      `${version.replaceAll(/[^\w-]/g, "") || "0"}${path.extname(key)}`,
    );

  /** Fills a place by way of a temporary name: whoever finds a file finds it whole. */
  async function fill(place: string, write: (temporary: string) => Promise<unknown>): Promise<void> {
    const temporary = path.join(/* turbopackIgnore: true */ dir, `${randomUUID()}.part`);
    await mkdir(path.dirname(place), { recursive: true });
    try {
      await write(temporary);
      await rename(temporary, place);
    } finally {
      await rm(temporary, { force: true });
    }
    await makeRoom({ dir, mostBytes, keptSeconds });
  }

  return {
    /** The copy of this version; `fetch` gives its bytes when it is not here. Two who ask at once wait for one. */
    async pathOf(key: string, version: string, fetch: () => Promise<Readable>): Promise<string> {
      const place = placeOf(key, version);
      if (await touched(place)) return place;
      const filling =
        coming.get(place) ??
        fill(place, async (temporary) => pipeline(await fetch(), createWriteStream(temporary))).finally(() =>
          coming.delete(place),
        );
      coming.set(place, filling);
      await filling;
      return place;
    },
    /** What was just stored is likely to be read next: it need not be fetched. */
    keep: (key: string, version: string, filePath: string): Promise<void> =>
      fill(placeOf(key, version), (temporary) => copyFile(filePath, temporary, constants.COPYFILE_FICLONE)),
    drop: (key: string): Promise<void> => rm(folderOf(key), { recursive: true, force: true }),
  };
}

async function touched(place: string): Promise<boolean> {
  const now = new Date();
  return utimes(place, now, now).then(
    () => true,
    () => false,
  );
}

async function makeRoom({ dir, mostBytes, keptSeconds }: Bounds): Promise<void> {
  const names = await readdir(dir, { recursive: true });
  const found = await Promise.all(
    names.map(async (name) => {
      const place = path.join(/* turbopackIgnore: true */ dir, name);
      const facts = await stat(place).catch(() => undefined);
      return facts?.isFile() ? [{ place, bytes: facts.size, at: facts.mtimeMs }] : [];
    }),
  );
  const copies = found.flat().sort((a, b) => a.at - b.at);
  let bytes = copies.reduce((sum, copy) => sum + copy.bytes, 0);
  for (const copy of copies) {
    if (bytes <= mostBytes || copy.at > Date.now() - keptSeconds * 1000) return;
    await rm(copy.place, { force: true });
    bytes -= copy.bytes;
  }
}
