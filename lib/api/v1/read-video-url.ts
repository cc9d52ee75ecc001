import { z } from "zod";
import { owners } from "#lib/api/access";
import { jsonOr } from "#lib/api/answer";
import { errorAnswer } from "#lib/api/error-answer";
import { operation } from "#lib/api/operation";
import { filmMetadata, V1Metadata } from "#lib/api/v1/film-metadata";
import { findJob } from "#lib/api/v1/find-job";
import { findVersion } from "#lib/api/v1/find-version";
import { jobStatus, V1Progress, V1Status } from "#lib/api/v1/job-status";
import { JobParams } from "#lib/api/v1/params";
import { signed, videoView } from "#lib/api/v1/video-view";
import { ErrorBody } from "#lib/contracts/error-codes";
import { Failure } from "#lib/errors/failure";

const VideoUrl = z.object({
  job_id: z.string(),
  status: z.literal("completed"),
  video_url: z.string(),
  download_url: z.string(),
  thumbnail_url: z.string(),
  captions_url: z.string().nullable(),
  metadata: V1Metadata,
});
const NotYet = ErrorBody.extend({ job_id: z.string(), status: V1Status, progress: V1Progress });

export const readVideoUrl = operation({
  id: "readVideoUrl",
  method: "GET",
  path: "/v1/videos/jobs/{id}/video-url",
  summary: "Where the finished film is; 409 with the progress until then",
  tag: "videos",
  access: owners("videos:read"),
  input: z.object({ params: JobParams }),
  answer: jsonOr(VideoUrl, { status: 409, schema: NotYet }),
  failures: ["NOT_READY"],
  run: async ({ params: { id } }, caller, context) => {
    const { view } = await findJob(id, caller);
    if (view.status !== "completed") {
      const { job_id, status, progress } = jobStatus(view, Date.now());
      const failure = new Failure("NOT_READY", { message: view.error?.message });
      const answer = errorAnswer(failure, context.requestId);
      context.status = answer.status;
      return { ...answer.body, job_id, status, progress };
    }
    const video = await findVersion(id, caller);
    const urls = videoView(video, signed(context.baseUrl));
    return {
      job_id: id,
      status: "completed" as const,
      video_url: urls.streamUrl,
      download_url: urls.downloadUrl,
      thumbnail_url: urls.posterUrl,
      captions_url: urls.captionsUrl ?? null,
      metadata: filmMetadata(video),
    };
  },
});
