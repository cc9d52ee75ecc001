import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { costAgain } from "#lib/api/cost-again";
import { limitPaidOrders } from "#lib/api/limit-paid-orders";
import { operation } from "#lib/api/operation";
import { findJob } from "#lib/api/v1/find-job";
import { JobChange, jobChange } from "#lib/api/v1/job-change";
import { JobParams } from "#lib/api/v1/params";
import { retryJob as retry } from "#lib/jobs/retry-job";
import { mayBecome } from "#lib/jobs/state-table";

export const retryJob = operation({
  id: "retryJob",
  method: "POST",
  path: "/v1/jobs/{id}/retry",
  summary: "Run a failed or cancelled job again; what was finished stays",
  tag: "jobs",
  access: owners("jobs:write"),
  input: z.object({ params: JobParams }),
  answer: json(JobChange),
  failures: [
    ...(["CONFLICT", "BUDGET_EXCEEDED", "QUOTA_EXCEEDED", "MODEL_RETIRED"] as const),
    ...(["AUTHENTICATION_ERROR", "INVALID_INPUT", "VALIDATION_ERROR"] as const),
  ],
  run: async ({ params: { id } }, caller) => {
    const before = await findJob(id, caller);
    // One that cannot be tried again is refused for that, whatever it would cost.
    const costMicros = mayBecome(before.view.status, "queued") ? await costAgain(id) : 0;
    await limitPaidOrders(caller, [costMicros]);
    await retry(id, before.ownerId, costMicros);
    return jobChange(before.view, await findJob(id, caller));
  },
});
