import { mediaPath } from "#lib/api/v1/media-path";
import { restorableUntil } from "#lib/api/v1/undo-window";
import type { Opener } from "#lib/api/v1/video-view";
import type { JobView } from "#lib/contracts/job-view";
import type { LibraryItem } from "#lib/contracts/video-view";
import type { Deletion } from "#lib/jobs/list-jobs";
import type { StoredVideo } from "#lib/videos/stored-video";

/** A card of the library: the job, and its video once there is one. */
export function libraryItem(
  job: JobView,
  video: StoredVideo | undefined,
  open: Opener,
  deletion?: Deletion,
): LibraryItem {
  return {
    jobId: job.id,
    videoId: video?.id ?? (deletion && job.videoId),
    title: video?.title ?? job.title ?? job.topic,
    status: job.status,
    percentage: job.percentage,
    createdAt: job.createdAt,
    durationSeconds: video?.version.facts.durationSeconds,
    mergedFrom: job.merge?.parts,
    posterUrl: deletion ? undefined : video && open(mediaPath.thumbnail(job.id)),
    deleted: deletion && { until: restorableUntil(deletion.at), what: deletion.withVideo ? "video" : "job" },
  };
}
