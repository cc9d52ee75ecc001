import { inTransaction, type Tx } from "#lib/database/transaction";
import { findJobsOfVideo, lapsedVideos, markDeleted, removeVideoRow } from "#lib/videos/deleted-video-store";

/**
 * Hides a video that the caller may delete, at once, with its shares and versions; `restore-video` brings it back.
 * `hideJob` is called for each of its jobs: bytes belong to them. Nothing happens where `may` says no, which is asked
 * first.
 */
export async function deleteVideo(
  videoId: string,
  hideJob: (tx: Tx, jobId: string) => Promise<void>,
  may: (tx: Tx) => Promise<boolean> = async () => true,
): Promise<void> {
  await inTransaction(async (tx) => {
    if (!(await may(tx))) return;
    for (const jobId of await findJobsOfVideo(tx, videoId)) await hideJob(tx, jobId);
    await markDeleted(tx, videoId);
  });
}

/** Deleted videos whose undo window is over, with their jobs, at most `take`. */
export const videosToPurge = (undoSeconds: number, take: number) => lapsedVideos(undoSeconds, take);

/** Takes what is left of a video whose jobs are purged, for good. One that has come back stays. */
export const purgeVideo = (videoId: string): Promise<void> => removeVideoRow(videoId);
