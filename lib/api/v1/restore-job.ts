import { z } from "zod";
import { actorOf, audit } from "#lib/accounts/audit";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { findJob } from "#lib/api/v1/find-job";
import { JobParams } from "#lib/api/v1/params";
import { mayRestore } from "#lib/api/v1/undo-window";
import { JobStatus } from "#lib/contracts/stages";
import { ownerOfDeletedJob, restoreJob as restore } from "#lib/jobs/restore-job";

export const restoreJob = operation({
  id: "restoreJob",
  method: "POST",
  path: "/v1/jobs/{id}/restore",
  summary: "Bring a deleted job back with what it had published; restoring it again changes nothing",
  tag: "jobs",
  access: owners("jobs:write"),
  input: z.object({ params: JobParams }),
  answer: json(z.object({ success: z.literal(true), job_id: z.string(), status: JobStatus })),
  failures: ["CONFLICT", "QUOTA_EXCEEDED"],
  run: async ({ params: { id } }, caller, { requestId }) => {
    const ownerId = await ownerOfDeletedJob(id);
    const restored = ownerId !== undefined && mayRestore(caller, ownerId);
    if (restored) await restore(id, ownerId);
    const { view } = await findJob(id, caller);
    if (restored) {
      const details = { title: view.title ?? view.topic };
      await audit({ ownerId, actor: actorOf(caller), act: "job.restored", subject: id, details, requestId });
    }
    return { success: true as const, job_id: id, status: view.status };
  },
});
