import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { Failure } from "#lib/errors/failure";
import { type ArtifactRow, findArtifact, findArtifactByKey } from "#lib/jobs/artifact-store";
import { ownerOfJob } from "#lib/jobs/job-store";
import { findRemembered, remember } from "#lib/jobs/remember-artifact";
import { artifactKey } from "#lib/pipelines/artifact-key";
import type { Artifact, Artifacts, Recipe } from "#lib/pipelines/step";
import { storage } from "#lib/storage/storage";
import { holdMaking } from "#lib/worker/artifacts/making-lock";

export interface ArtifactScope {
  jobId: string;
  /** Where things are made before they are stored. */
  workDir: string;
  engineVersion: string;
  signal: AbortSignal;
}

/** Artifacts as rows and stored bytes: what any job of the owner has made is found, and made at most once at a time. */
export function jobArtifacts(scope: ArtifactScope): Artifacts {
  const { jobId, engineVersion, signal } = scope;

  async function found<M>(key: string, meta: z.ZodType<M>): Promise<Artifact<M> | undefined> {
    const row = await findRemembered(jobId, await ownerOf(jobId), key);
    if (!row || !meta.safeParse(row.meta).success || !(await hasBytes(row))) return undefined;
    return opened(row, meta, true);
  }

  return {
    async once(recipe, make) {
      const key = artifactKey(recipe, engineVersion);
      const before = await found(key, recipe.meta);
      if (before) return before;
      await using _making = await holdMaking(`${await ownerOf(jobId)} ${key}`, signal);
      return (await found(key, recipe.meta)) ?? (await made(scope, key, recipe, make));
    },
    async read(id, meta) {
      const row = z.uuid().safeParse(id).success ? await ownResult(jobId, id) : undefined;
      if (row === undefined || !(await hasBytes(row))) {
        throw new Failure("NOT_FOUND", { message: "A result of an earlier step is gone. Try the job again." });
      }
      return opened(row, meta, true);
    },
  };
}

/** Makes the thing in the scratch folder, stores its bytes under a name of their own, and only then writes the row. */
async function made<M>(
  { jobId, workDir, engineVersion, signal }: ArtifactScope,
  key: string,
  recipe: Recipe<M>,
  make: (outPath: string) => Promise<M>,
): Promise<Artifact<M>> {
  const outPath = path.join(/* turbopackIgnore: true */ workDir, `${randomUUID()}.${recipe.extension}`);
  const broken = (await findArtifactByKey(await ownerOf(jobId), key)) ?? undefined;
  try {
    const meta = recipe.meta.parse(await make(outPath));
    signal.throwIfAborted();
    const file = await stat(outPath).catch(() => undefined);
    const storageKey = file ? `artifacts/${key.slice(0, 2)}/${key}-${randomUUID()}.${recipe.extension}` : null;
    const sha256 = file ? await hashOf(outPath) : null;
    if (storageKey) await storage().put(storageKey, outPath);
    const ownerId = await ownerOf(jobId);
    const own = { ownerId, key, step: recipe.step, storageKey, bytes: file?.size ?? 0, sha256, meta, engineVersion };
    const row = await remember(jobId, own, broken).catch(async (error: unknown) => {
      // The job is gone: so are its bytes.
      if (storageKey) await storage().remove(storageKey);
      throw error;
    });
    const unused = row.storageKey === storageKey ? broken?.storageKey : storageKey;
    if (unused) await storage().remove(unused);
    return opened(row, recipe.meta, false);
  } finally {
    await rm(outPath, { force: true });
  }
}

/** Asked anew each time: a guest's job may become a user's while it is worked on, with all its results. */
async function ownerOf(jobId: string): Promise<string> {
  const ownerId = await ownerOfJob(jobId);
  if (ownerId === undefined) throw new Failure("CANCELLED");
  return ownerId;
}

async function ownResult(jobId: string, id: string): Promise<ArtifactRow | undefined> {
  // Job and result change owners together, but may do so between two looks at them.
  for (const _look of [1, 2]) {
    const ownerId = await ownerOf(jobId);
    const row = await findArtifact(id);
    if (row?.ownerId === ownerId) return row;
  }
  return undefined;
}

async function opened<M>(row: ArtifactRow, meta: z.ZodType<M>, reused: boolean): Promise<Artifact<M>> {
  const file = row.storageKey === null ? "" : await storage().localPath(row.storageKey);
  return { id: row.id, meta: meta.parse(row.meta), path: file, reused };
}

async function hasBytes({ storageKey, bytes }: ArtifactRow): Promise<boolean> {
  return storageKey === null || (await storage().stat(storageKey))?.bytes === Number(bytes);
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}
