import { settings } from "#lib/config/settings";
import { jobsToPurge, purgeJob } from "#lib/jobs/purge-job";
import { purgeVideo, videosToPurge } from "#lib/videos/delete-video";
import type { Chore } from "#lib/worker/chores/chore";

const AT_ONCE = 20;

/** Takes deleted videos and jobs for good, with their bytes, once their undo window is over. */
export const purgeDeleted: Chore = {
  name: "purge-deleted",
  everySeconds: 30,
  async batch() {
    const { UNDO_SECONDS } = settings();
    const videos = await videosToPurge(UNDO_SECONDS, AT_ONCE);
    for (const { id, jobIds } of videos) {
      for (const jobId of jobIds) await purgeJob(jobId);
      await purgeVideo(id);
    }
    const jobs = await jobsToPurge(UNDO_SECONDS, AT_ONCE);
    for (const { id, videoId } of jobs) {
      await purgeJob(id);
      if (videoId !== null) await purgeVideo(videoId);
    }
    const more = videos.length === AT_ONCE || jobs.length === AT_ONCE;
    return { done: { purgedVideos: videos.length, purgedJobs: jobs.length }, ...(more && { cursor: "more" }) };
  },
};
