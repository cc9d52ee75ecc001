import type { JobPlace } from "#lib/contracts/job-query";
import type { JobView } from "#lib/contracts/job-view";
import { latestFacts } from "#lib/jobs/event-store";
import { type JobQuery, pageOfJobs } from "#lib/jobs/job-page-store";
import { viewOfJob } from "#lib/jobs/view-of-job";
import { costsOfJobs } from "#lib/limits/ledger-store";

export interface Deletion {
  at: Date;
  withVideo: boolean;
}

interface JobPage {
  jobs: JobView[];
  /** By id, those that were deleted: when, and whether their whole video was. */
  deleted: ReadonlyMap<string, Deletion>;
  /** How many there are in all, whatever the page. */
  total: number;
  /** Where the next page begins; absent at the end. */
  next?: JobPlace;
}

/** A page of an owner's jobs. */
export async function listJobs(query: JobQuery): Promise<JobPage> {
  const { rows: found, total } = await pageOfJobs(query);
  const rows = found.slice(0, query.pageSize);
  const costs = await costsOfJobs(rows.map(({ id }) => id));
  const facts = Map.groupBy(await latestFacts(rows.map(({ id }) => id)), ({ jobId }) => jobId);
  const now = new Date();
  const last = found.length > rows.length ? rows.at(-1) : undefined;
  return {
    jobs: rows.map((job) => viewOfJob(job, facts.get(job.id) ?? [], now, costs.get(job.id))),
    deleted: new Map(
      rows.flatMap(({ id, deletedAt: at, video }) => (at ? [[id, { at, withVideo: !!video?.deletedAt }]] : [])),
    ),
    total,
    next: last && { sort: query.sort, createdAt: last.createdAt.toISOString(), priority: last.priority, id: last.id },
  };
}
