import { z } from "zod";
import type { Viewer } from "#lib/accounts/caller";
import { viewers } from "#lib/api/access";
import { media } from "#lib/api/media";
import { findMvJob, noVideo } from "#lib/api/mv/find-mv-job";
import { mvErrors } from "#lib/api/mv/mv-errors";
import { VideoIdParams } from "#lib/api/mv/video-id-params";
import { operation } from "#lib/api/operation";
import { artifactFile } from "#lib/api/v1/version-file";
import { Failure, isFailure } from "#lib/errors/failure";
import { readVideo } from "#lib/videos/read-video";

export const mvGetVideo = operation({
  id: "mvGetVideo",
  method: "GET",
  path: "/mv/get_video/{video_id}",
  summary: "The bytes of a video",
  tag: "mv",
  access: viewers("videos:read"),
  errors: mvErrors("VideoRetrievalError"),
  input: z.object({ params: VideoIdParams }),
  answer: media("video/mp4"),
  failures: ["NOT_READY"],
  run: async ({ params: { video_id } }, viewer) => {
    const { title, version } = await found(video_id, viewer);
    const file = version.files.mp4;
    if (file === undefined) throw noVideo(video_id);
    return { ...(await artifactFile(file, title)), mayLeave: true };
  },
});

/** To its owner, what has not been finished is not ready; to everybody else it is not there. */
async function found(videoId: string, viewer: Viewer) {
  try {
    return await readVideo(videoId, viewer);
  } catch (error) {
    if (!isFailure(error) || error.code !== "NOT_FOUND") throw error;
    if (viewer.kind === "share" || viewer.kind === "link") throw noVideo(videoId);
    await findMvJob(videoId, viewer);
    throw new Failure("NOT_READY", { message: "The video is not finished yet; ask again when it is." });
  }
}
