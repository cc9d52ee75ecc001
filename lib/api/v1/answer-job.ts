import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { findJob } from "#lib/api/v1/find-job";
import { JobChange, jobChange } from "#lib/api/v1/job-change";
import { JobParams } from "#lib/api/v1/params";
import { Decision } from "#lib/contracts/job-event";
import { answerJob as answer } from "#lib/jobs/answer-job";

export const answerJob = operation({
  id: "answerJob",
  method: "POST",
  path: "/v1/jobs/{id}/answer",
  summary: "Answer the question a waiting job asks: order what may have been bought once more, or stop",
  tag: "jobs",
  access: owners("jobs:write"),
  input: z.object({ params: JobParams, body: z.strictObject({ decision: Decision }) }),
  answer: json(JobChange),
  failures: ["CONFLICT"],
  example: { decision: "again" },
  run: async ({ params: { id }, body: { decision } }, caller) => {
    const before = await findJob(id, caller);
    await answer(id, before.ownerId, decision);
    return jobChange(before.view, await findJob(id, caller));
  },
});
