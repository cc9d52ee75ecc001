import { createHash } from "node:crypto";
import { db } from "#lib/database/client";
import type { Tx } from "#lib/database/transaction";

export type ArtifactRow = NonNullable<Awaited<ReturnType<typeof findArtifact>>>;

export const findArtifact = (id: string) => db().artifact.findUnique({ where: { id } });

/** An owner's result under this key. What came from a claimed guest has another id than one made here. */
export const findArtifactByKey = (ownerId: string, key: string) =>
  db().artifact.findUnique({ where: { ownerId_key: { ownerId, key } } });

/** Follows from owner and key, so that a result made anew has the id it had. */
function artifactId(ownerId: string, key: string): string {
  const hex = createHash("sha256")
    .update(JSON.stringify([ownerId, key]))
    .digest("hex");
  // Version 8 and the usual variant: an id of our own making that every UUID parser takes.
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}

export interface NewArtifact {
  ownerId: string;
  key: string;
  step: string;
  storageKey: string | null;
  bytes: number;
  sha256: string | null;
  meta: unknown;
  engineVersion: string;
}

/**
 * Writes a result whose bytes are stored. Where another worker was first, its row stays and is answered, unless it is
 * the one in `instead`, whose bytes are gone.
 */
export async function keepArtifact(tx: Tx, made: NewArtifact, instead?: ArtifactRow): Promise<ArtifactRow | null> {
  const { ownerId, key, step, storageKey, bytes, sha256, engineVersion } = made;
  const id = artifactId(ownerId, key);
  const meta = JSON.stringify(made.meta ?? null);
  const replaced = instead?.storageKey ?? "";
  await tx.$executeRaw`
    insert into artifact (id, owner_id, key, step, storage_key, bytes, sha256, meta, engine_version)
    values (${id}::uuid, ${ownerId}, ${key}, ${step}, ${storageKey}, ${bytes}, ${sha256}, ${meta}::jsonb, ${engineVersion})
    on conflict (owner_id, key) do update
       set storage_key = excluded.storage_key, bytes = excluded.bytes, sha256 = excluded.sha256, meta = excluded.meta,
           missing_since = null
     where ${instead !== undefined} and coalesce(artifact.storage_key, '') = ${replaced}`;
  return tx.artifact.findUnique({ where: { ownerId_key: { ownerId, key } } });
}

/** Notes that a job rests on a result. False when the result has just been removed. */
export async function useArtifact(tx: Tx, jobId: string, id: string): Promise<boolean> {
  const used = await tx.$executeRaw`
    insert into artifact_use (job_id, artifact_id)
    select ${jobId}::uuid, id from artifact where id = ${id}::uuid for key share
    on conflict do nothing`;
  return used === 1 || (await tx.artifactUse.count({ where: { jobId, artifactId: id } })) === 1;
}

/** Removes the results that this job alone rests on. Answers the storage keys of their bytes. */
export async function removeOwnArtifacts(tx: Tx, jobId: string): Promise<string[]> {
  // The locks wait for whoever is just beginning to use one of them; the second statement sees it.
  await tx.$executeRaw`
    select 1 from artifact where id in (select artifact_id from artifact_use where job_id = ${jobId}::uuid)
     order by id for update`;
  const uses = { every: { jobId }, some: { jobId } };
  const rows = await tx.artifact.findMany({ where: { uses }, select: { id: true, storageKey: true } });
  await tx.artifact.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } });
  return rows.flatMap(({ storageKey }) => storageKey ?? []);
}
