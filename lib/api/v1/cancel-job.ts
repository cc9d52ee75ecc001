import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { findJob } from "#lib/api/v1/find-job";
import { JobChange, jobChange } from "#lib/api/v1/job-change";
import { JobParams } from "#lib/api/v1/params";
import { cancelJob as cancel } from "#lib/jobs/cancel-job";

export const cancelJob = operation({
  id: "cancelJob",
  method: "POST",
  path: "/v1/jobs/{id}/cancel",
  summary: "Stop a job; what was finished is kept for a retry",
  tag: "jobs",
  access: owners("jobs:write"),
  input: z.object({ params: JobParams }),
  answer: json(JobChange),
  failures: ["CONFLICT"],
  run: async ({ params: { id } }, caller) => {
    const before = await findJob(id, caller);
    await cancel(id, before.ownerId);
    return jobChange(before.view, await findJob(id, caller));
  },
});
