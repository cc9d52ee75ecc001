import type { JobEvent } from "#lib/contracts/job-event";
import { eventsAfter } from "#lib/jobs/event-store";
import { findOwnJob } from "#lib/jobs/find-own-job";

/** All events of an owner's job after a number, in order. Throws NOT_FOUND. */
export async function readEvents(jobId: string, ownerId: string, afterNumber = 0): Promise<JobEvent[]> {
  await findOwnJob(jobId, ownerId);
  return eventsAfter(jobId, afterNumber);
}
