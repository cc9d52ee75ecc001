import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { findJob } from "#lib/api/v1/find-job";
import { JobChange, jobChange } from "#lib/api/v1/job-change";
import { JobParams } from "#lib/api/v1/params";
import { retryJob as retry } from "#lib/jobs/retry-job";

export const retryJob = operation({
  id: "retryJob",
  method: "POST",
  path: "/v1/jobs/{id}/retry",
  summary: "Run a failed or cancelled job again; what was finished stays",
  tag: "jobs",
  access: owners("jobs:write"),
  input: z.object({ params: JobParams }),
  answer: json(JobChange),
  failures: ["CONFLICT", "BUDGET_EXCEEDED"],
  run: async ({ params: { id } }, caller) => {
    const before = await findJob(id, caller);
    await retry(id, before.ownerId);
    return jobChange(before.view, await findJob(id, caller));
  },
});
