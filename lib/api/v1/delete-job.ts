import { z } from "zod";
import { actorOf, audit } from "#lib/accounts/audit";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { findJob } from "#lib/api/v1/find-job";
import { JobParams } from "#lib/api/v1/params";
import { UndoWindow, undoWindow } from "#lib/api/v1/undo-window";
import { deleteJob as remove } from "#lib/jobs/delete-job";

export const deleteJob = operation({
  id: "deleteJob",
  method: "DELETE",
  path: "/v1/jobs/{id}",
  summary: "Remove a job, stopping it first, and what it published; it can be restored for a while",
  tag: "jobs",
  access: owners("jobs:write"),
  input: z.object({ params: JobParams }),
  answer: json(UndoWindow.extend({ success: z.literal(true), job_id: z.string() })),
  run: async ({ params: { id } }, caller, { requestId }) => {
    const { ownerId, view } = await findJob(id, caller);
    await remove(id, ownerId);
    const details = { title: view.title ?? view.topic };
    await audit({ ownerId, actor: actorOf(caller), act: "job.deleted", subject: id, details, requestId });
    return { success: true as const, job_id: id, ...undoWindow() };
  },
});
