import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { findJob } from "#lib/api/v1/find-job";
import { jobStatus, V1JobStatus } from "#lib/api/v1/job-status";
import { JobParams } from "#lib/api/v1/params";

export const readJobStatus = operation({
  id: "readJobStatus",
  method: "GET",
  path: "/v1/videos/jobs/{id}/status",
  summary: "How far a job is",
  tag: "videos",
  access: owners("jobs:read"),
  input: z.object({ params: JobParams }),
  answer: json(V1JobStatus),
  run: async ({ params }, caller) => jobStatus((await findJob(params.id, caller)).view, Date.now()),
});
