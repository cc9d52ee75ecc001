import { Failure } from "#lib/errors/failure";
import { findArtifact } from "#lib/jobs/artifact-store";

export interface StoredFile {
  id: string;
  storageKey: string;
  bytes: number;
  /** Hex; the content's name for caches. */
  sha256: string;
  /** What was remembered beside the bytes; parse it. */
  meta: unknown;
}

/** Where the bytes of an artifact are. With `ownerId`, only of that owner's. Throws NOT_FOUND. */
export async function readArtifact(id: string, ownerId?: string): Promise<StoredFile> {
  const row = await findArtifact(id);
  const stranger = ownerId !== undefined && row?.ownerId !== ownerId;
  if (!row?.storageKey || row.sha256 === null || stranger) throw new Failure("NOT_FOUND");
  return { id, storageKey: row.storageKey, bytes: Number(row.bytes), sha256: row.sha256, meta: row.meta };
}
