import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { findJob } from "#lib/api/v1/find-job";
import { JobParams } from "#lib/api/v1/params";
import { withPictures } from "#lib/api/v1/with-pictures";
import { JobView } from "#lib/contracts/job-view";

export const readJob = operation({
  id: "readJob",
  method: "GET",
  path: "/v1/jobs/{id}",
  summary: "A job with its stages and scenes",
  tag: "jobs",
  access: owners("jobs:read"),
  input: z.object({ params: JobParams }),
  answer: json(JobView),
  run: async ({ params }, caller, { baseUrl }) => withPictures((await findJob(params.id, caller)).view, baseUrl),
});
