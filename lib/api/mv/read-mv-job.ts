import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { findMvJob } from "#lib/api/mv/find-mv-job";
import { MvErrorFields, mvErrorFields, mvErrors } from "#lib/api/mv/mv-errors";
import { mvTime } from "#lib/api/mv/mv-time";
import { MvVideo, mvVideo } from "#lib/api/mv/mv-video";
import { VideoIdParams } from "#lib/api/mv/video-id-params";
import { operation } from "#lib/api/operation";
import { JobStatus } from "#lib/contracts/stages";
import { readVideoOfJob } from "#lib/videos/read-video";

const MvJob = z.strictObject({
  video_id: z.uuid(),
  job_id: z.uuid(),
  status: JobStatus,
  progress: z.strictObject({
    percentage: z.number(),
    /** The current act in words. */
    message: z.string(),
    /** What is still to wait. */
    estimated_seconds: z.strictObject({ from: z.number(), to: z.number() }).nullable(),
  }),
  created_at: z.string(),
  /** Once it has completed: what a request that waits is answered. */
  result: MvVideo.nullable(),
  /** Once it has failed. */
  error: MvErrorFields.nullable(),
});

export const readMvJob = operation({
  id: "mvReadJob",
  method: "GET",
  path: "/mv/jobs/{video_id}",
  summary: "How a clip or a merge stands, by the id of its video",
  tag: "mv",
  access: owners("jobs:read"),
  errors: mvErrors("JobError"),
  input: z.object({ params: VideoIdParams }),
  answer: json(MvJob),
  run: async ({ params: { video_id } }, caller) => {
    const { jobId, view } = await findMvJob(video_id, caller);
    const { status, percentage, message, eta = null, createdAt, error } = view;
    return {
      ...{ video_id, job_id: jobId, status, created_at: mvTime(new Date(createdAt)) },
      progress: { percentage, message, estimated_seconds: eta },
      result: status === "completed" ? await mvVideo(await readVideoOfJob(jobId, caller), view) : null,
      error: error ? mvErrorFields(error, "VideoGenerationError") : null,
    };
  },
});
