import type { JobView } from "#lib/contracts/job-view";
import type { JobKind, JobStatus, Priority } from "#lib/contracts/stages";
import { latestFacts } from "#lib/jobs/event-store";
import { pageOfJobs } from "#lib/jobs/job-store";
import { viewOfJob } from "#lib/jobs/view-of-job";

export interface JobQuery {
  ownerId: string;
  /** The person at this machine sees its guests' jobs too. */
  guestsToo?: boolean;
  status?: JobStatus;
  kind?: JobKind;
  priority?: Priority;
  /** From 1. */
  page: number;
  pageSize: number;
}

/** A page of jobs, the newest first, and how many there are in all. */
export async function listJobs(query: JobQuery): Promise<{ jobs: JobView[]; total: number }> {
  const { rows, total } = await pageOfJobs(query);
  const facts = Map.groupBy(await latestFacts(rows.map(({ id }) => id)), ({ jobId }) => jobId);
  const now = new Date();
  return { jobs: rows.map((job) => viewOfJob(job, facts.get(job.id) ?? [], now)), total };
}
