import { z } from "zod";
import type { JobView } from "#lib/contracts/job-view";
import { JobStatus } from "#lib/contracts/stages";

/** What a command did to a job. */
export const JobChange = z.object({
  success: z.literal(true),
  job_id: z.string(),
  previous_status: JobStatus,
  new_status: JobStatus,
});

export const jobChange = (before: JobView, after: { view: JobView }): z.infer<typeof JobChange> => ({
  success: true,
  job_id: before.id,
  previous_status: before.status,
  new_status: after.view.status,
});
