import { findJobsOfVideo, removeVideoRow } from "#lib/videos/video-store";

/**
 * Removes a video that the caller may remove, with its versions and shares. Its bytes belong to its jobs:
 * `removeJob` is called for each of them first, newest first.
 */
export async function deleteVideo(videoId: string, removeJob: (jobId: string) => Promise<void>): Promise<void> {
  for (const jobId of await findJobsOfVideo(videoId)) await removeJob(jobId);
  await removeVideoRow(videoId, false);
}

/** Removes a video of which nothing is left: no version, and no job that could publish one. */
export async function deleteEmptyVideo(videoId: string): Promise<void> {
  await removeVideoRow(videoId, true);
}
