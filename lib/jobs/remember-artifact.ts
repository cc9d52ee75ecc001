import { inTransaction } from "#lib/database/transaction";
import { Failure } from "#lib/errors/failure";
import {
  type ArtifactRow,
  findArtifactByKey,
  keepArtifact,
  type NewArtifact,
  useArtifact,
} from "#lib/jobs/artifact-store";

/** The owner's result under this key, noted as one the job rests on. */
export async function findRemembered(jobId: string, ownerId: string, key: string): Promise<ArtifactRow | undefined> {
  const row = await findArtifactByKey(ownerId, key);
  if (!row) return undefined;
  return (await inTransaction((tx) => useArtifact(tx, jobId, row.id))) ? row : undefined;
}

/**
 * Writes a result whose bytes are in storage, for a job that rests on it. `broken` is the row that was found unfit
 * before the making began: it is written over. Any other row with this key was made meanwhile; it stands and is answered.
 */
export async function remember(jobId: string, made: NewArtifact, broken?: ArtifactRow): Promise<ArtifactRow> {
  return inTransaction(async (tx) => {
    const row = await keepArtifact(tx, made, broken);
    if (!row || !(await useArtifact(tx, jobId, row.id))) throw new Failure("CANCELLED");
    return row;
  });
}
