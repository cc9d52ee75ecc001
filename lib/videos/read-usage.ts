import { settings } from "#lib/config/settings";
import { countThings } from "#lib/videos/kept-thing-store";

/** What an owner has in storage. Bytes. */
export interface StorageUsage {
  /** Everything: results, uploads, and what is deleted but can still come back. */
  bytes: number;
  artifactBytes: number;
  artifacts: number;
  uploadBytes: number;
  uploads: number;
  /** Of `artifactBytes`, what goes when the undo window is over. */
  deletedBytes: number;
  videos: number;
  jobs: number;
  /** Beyond this their oldest videos go; absent: no bound. */
  capBytes?: number;
  /** For so long things are kept; absent: for ever. */
  retentionDays?: number;
}

/** An owner's figures as of now; somebody unknown has nothing. */
export async function readUsage(ownerId: string): Promise<StorageUsage> {
  const { capBytes, retentionDays, ...counts } = await countThings(ownerId);
  const { OWNER_STORAGE_MB, RETENTION_DAYS } = settings();
  return {
    ...counts,
    bytes: counts.artifactBytes + counts.uploadBytes,
    capBytes: capBytes ?? (OWNER_STORAGE_MB === undefined ? undefined : OWNER_STORAGE_MB * 1_000_000),
    retentionDays: retentionDays ?? RETENTION_DAYS,
  };
}
