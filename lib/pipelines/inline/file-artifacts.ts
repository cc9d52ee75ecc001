import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { Failure } from "#lib/errors/failure";
import { artifactKey } from "#lib/pipelines/artifact-key";
import type { Artifact, Artifacts, Recipe } from "#lib/pipelines/step";

const Entry = z.object({ step: z.string(), file: z.string().nullable(), bytes: z.number(), meta: z.unknown() });

export interface FileArtifacts extends Artifacts {
  /** The file of an artifact made or found here. */
  pathOf(id: string): Promise<string>;
  readonly counts: { made: number; reused: number };
}

/** Artifacts as files of one folder: `<key>.entry` beside `<key>.<extension>`. An id is a key. */
export function fileArtifacts(folder: string, engineVersion: string): FileArtifacts {
  const underWay = new Map<string, Promise<boolean>>();
  const counts = { made: 0, reused: 0 };

  async function entryOf(id: string) {
    const text = await readFile(path.join(folder, `${id}.entry`), "utf8").catch(() => undefined);
    const entry = text === undefined ? undefined : Entry.safeParse(parsed(text)).data;
    if (!entry?.file) return entry && { ...entry, path: "" };
    const file = path.join(folder, entry.file);
    const bytes = (await stat(file).catch(() => undefined))?.size;
    return bytes === entry.bytes ? { ...entry, path: file } : undefined;
  }

  async function ensure<M>(key: string, recipe: Recipe<M>, make: (outPath: string) => Promise<M>): Promise<boolean> {
    const found = await entryOf(key);
    if (found && recipe.meta.safeParse(found.meta).success) return true;
    await mkdir(folder, { recursive: true });
    const part = path.join(folder, `part-${randomUUID()}`);
    try {
      const outPath = `${part}.${recipe.extension}`;
      const meta = recipe.meta.parse(await make(outPath));
      const bytes = (await stat(outPath).catch(() => undefined))?.size;
      const file = bytes === undefined ? null : `${key}.${recipe.extension}`;
      if (file) await rename(outPath, path.join(folder, file));
      await writeFile(`${part}.entry`, JSON.stringify({ step: recipe.step, file, bytes: bytes ?? 0, meta }));
      await rename(`${part}.entry`, path.join(folder, `${key}.entry`));
      return false;
    } finally {
      await rm(`${part}.${recipe.extension}`, { force: true });
      await rm(`${part}.entry`, { force: true });
    }
  }

  async function read<M>(id: string, meta: z.ZodType<M>, reused = true): Promise<Artifact<M>> {
    const entry = /^[0-9a-f]{64}$/.test(id) ? await entryOf(id) : undefined;
    if (!entry) throw new Failure("NOT_FOUND", { message: "An earlier result is gone: make the film again." });
    return { id, meta: meta.parse(entry.meta), path: entry.path, reused };
  }

  return {
    counts,
    read: (id, meta) => read(id, meta),
    pathOf: async (id) => (await read(id, z.unknown())).path,
    async once(recipe, make) {
      const key = artifactKey(recipe, engineVersion);
      // Whoever comes while the same thing is being made waits, then finds it (or makes it, had the other failed).
      while (underWay.has(key)) await underWay.get(key)?.catch(() => undefined);
      const work = ensure(key, recipe, make);
      underWay.set(key, work);
      const reused = await work.finally(() => underWay.delete(key));
      counts[reused ? "reused" : "made"] += 1;
      return read(key, recipe.meta, reused);
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
