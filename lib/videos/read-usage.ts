import { keepingOf } from "#lib/limits/keeping";
import { type BytesOfKind, countByKind } from "#lib/videos/bytes-by-kind-store";
import { countThings } from "#lib/videos/kept-thing-store";

/** What an owner has in storage. Bytes. */
export interface StorageUsage {
  /** Everything: results, uploads, characters, and what is deleted but can still come back. */
  bytes: number;
  artifactBytes: number;
  artifacts: number;
  uploadBytes: number;
  uploads: number;
  characterBytes: number;
  /** Of `artifactBytes`, what goes when the undo window is over. */
  deletedBytes: number;
  /** Where the bytes are; together they are all of them. */
  byKind: BytesOfKind[];
  videos: number;
  jobs: number;
  /** Beyond this their oldest videos go; absent: no bound. */
  capBytes?: number;
  /** For so long things are kept; absent: for ever. */
  retentionDays?: number;
}

/** An owner's figures as of now; somebody unknown has nothing. */
export async function readUsage(ownerId: string): Promise<StorageUsage> {
  const [counts, byKind, { capBytes, days }] = await Promise.all([
    countThings(ownerId),
    countByKind(ownerId),
    keepingOf(ownerId),
  ]);
  const bytes = counts.artifactBytes + counts.uploadBytes + counts.characterBytes;
  return { ...counts, bytes, byKind, capBytes, retentionDays: days };
}
