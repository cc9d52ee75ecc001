import { inTransaction, type Tx } from "#lib/database/transaction";
import { Failure } from "#lib/errors/failure";
import { bringBackWithin } from "#lib/limits/room";
import { findDeletedVideo, unmarkDeleted } from "#lib/videos/deleted-video-store";

/** Whose deleted video this is, while it can still come back; undefined otherwise. */
export async function ownerOfDeletedVideo(videoId: string): Promise<string | undefined> {
  return (await findDeletedVideo(videoId))?.ownerId;
}

/**
 * Brings an owner's deleted video back with its shares and the jobs that were deleted with it. Throws NOT_FOUND once it is
 * gone, and QUOTA_EXCEEDED where there is no room for it.
 */
export async function restoreVideo(
  videoId: string,
  ownerId: string,
  showJob: (tx: Tx, jobId: string) => Promise<void>,
): Promise<void> {
  await inTransaction((tx) =>
    bringBackWithin(tx, ownerId, async () => {
      const jobIds = await unmarkDeleted(tx, videoId);
      if (jobIds === undefined) throw new Failure("NOT_FOUND");
      for (const jobId of jobIds) await showJob(tx, jobId);
    }),
  );
}
