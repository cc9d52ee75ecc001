import { z } from "zod";
import { Failure } from "#lib/errors/failure";
import { findJob, type JobRow } from "#lib/jobs/job-store";

const Id = z.uuid();

/** The row of an owner's job. Throws NOT_FOUND for everything else, malformed ids and other people's jobs alike. */
export async function findOwnJob(jobId: string, ownerId: string): Promise<JobRow> {
  const job = Id.safeParse(jobId).success ? await findJob(jobId) : null;
  if (job?.ownerId !== ownerId) throw new Failure("NOT_FOUND");
  return job;
}
