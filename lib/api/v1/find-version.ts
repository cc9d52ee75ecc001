import type { Viewer } from "#lib/accounts/caller";
import { findJob } from "#lib/api/v1/find-job";
import { Failure, isFailure } from "#lib/errors/failure";
import { readVideoOfJob } from "#lib/videos/read-video";
import type { StoredVideo } from "#lib/videos/stored-video";

/**
 * What a job published, for whoever may see it. Throws NOT_FOUND for other people's jobs, and NOT_READY to the owner of
 * a job that has not finished.
 */
export async function findVersion(jobId: string, viewer: Viewer): Promise<StoredVideo> {
  try {
    return await readVideoOfJob(jobId, viewer);
  } catch (error) {
    const owner = viewer.kind === "share" || viewer.kind === "link" ? undefined : viewer;
    if (owner === undefined || !isFailure(error) || error.code !== "NOT_FOUND") throw error;
    await findJob(jobId, owner);
    throw new Failure("NOT_READY");
  }
}
