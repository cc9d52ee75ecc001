import type { Viewer } from "#lib/accounts/caller";
import { Failure } from "#lib/errors/failure";
import type { StoredVideo } from "#lib/videos/stored-video";
import { findVideo, findVideoOfJob, findVideosOfJobs } from "#lib/videos/video-store";

/** A video with its newest version. Throws NOT_FOUND for videos the viewer may not see and unfinished ones. */
export async function readVideo(videoId: string, viewer: Viewer): Promise<StoredVideo> {
  return found(await findVideo(videoId, viewer));
}

/** A video with the version that this job published. Throws NOT_FOUND. */
export async function readVideoOfJob(jobId: string, viewer: Viewer): Promise<StoredVideo> {
  return found(await findVideoOfJob(jobId, viewer));
}

/** What these jobs published, by job id. Only for jobs that the asker has been shown. */
export async function readVideosOfJobs(jobIds: readonly string[]): Promise<Map<string, StoredVideo>> {
  const videos = await findVideosOfJobs(jobIds);
  return new Map(videos.map((video) => [video.version.jobId, video]));
}

function found(video: StoredVideo | undefined): StoredVideo {
  if (video === undefined) throw new Failure("NOT_FOUND");
  return video;
}
