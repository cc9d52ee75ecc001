import type { OwnerCaller } from "#lib/accounts/caller";
import { findJob } from "#lib/api/v1/find-job";
import { Failure, isFailure } from "#lib/errors/failure";
import { newestJobOf } from "#lib/jobs/like-job-store";

/** The newest job of a video that the caller may see, with its id. Throws NOT_FOUND. */
export async function findMvJob(videoId: string, caller: OwnerCaller) {
  const jobId = await newestJobOf(videoId);
  if (jobId === undefined) throw noVideo(videoId);
  return { jobId, ...(await orNoVideo(videoId, findJob(jobId, caller))) };
}

/** Says which video it is that is not there. */
export async function orNoVideo<T>(videoId: string, found: Promise<T>): Promise<T> {
  try {
    return await found;
  } catch (error) {
    throw isFailure(error) && error.code === "NOT_FOUND" ? noVideo(videoId) : error;
  }
}

export const noVideo = (videoId: string): Failure =>
  new Failure("NOT_FOUND", { message: `Video with ID ${videoId} not found` });
