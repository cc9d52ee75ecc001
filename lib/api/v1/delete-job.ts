import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { findJob } from "#lib/api/v1/find-job";
import { JobParams } from "#lib/api/v1/params";
import { deleteJob as remove } from "#lib/jobs/delete-job";
import { deleteEmptyVideo } from "#lib/videos/delete-video";

export const deleteJob = operation({
  id: "deleteJob",
  method: "DELETE",
  path: "/v1/jobs/{id}",
  summary: "Remove a job, stopping it first, and what it published, with its bytes",
  tag: "jobs",
  access: owners("jobs:write"),
  input: z.object({ params: JobParams }),
  answer: json(z.object({ success: z.literal(true), job_id: z.string() })),
  run: async ({ params: { id } }, caller) => {
    const { ownerId, view } = await findJob(id, caller);
    await remove(id, ownerId);
    if (view.videoId !== undefined) await deleteEmptyVideo(view.videoId);
    return { success: true as const, job_id: id };
  },
});
