import { db } from "#lib/database/client";
import type { JobRow } from "#lib/jobs/job-store";

/** An owner's jobs that are not deleted, the newest first, from behind `after` on. */
export const findJobsOf = (ownerId: string, after: string | undefined, most: number): Promise<JobRow[]> =>
  db().job.findMany({
    where: { ownerId, deletedAt: null, id: after === undefined ? undefined : { lt: after } },
    orderBy: { id: "desc" },
    take: most,
  });
