import { z } from "zod";
import { type JobKind, type JobStatus, Priority } from "#lib/contracts/stages";

export const jobSorts = ["newest", "oldest", "priority"] as const;
/** `priority`: the most urgent first, and among equals the newest. */
export const JobSort = z.enum(jobSorts);
export type JobSort = z.infer<typeof JobSort>;

/** The last row of a page: the next page begins behind it, whatever has come meanwhile. */
export const JobPlace = z.strictObject({
  sort: JobSort,
  createdAt: z.iso.datetime(),
  priority: Priority,
  id: z.uuid(),
});
export type JobPlace = z.infer<typeof JobPlace>;

export const jobStates = ["running", "ended"] as const;
/** `running`: queued, processing or waiting. */
export const JobState = z.enum(jobStates);
export type JobState = z.infer<typeof JobState>;

/** Which of an owner's jobs are asked for. Both ends of a time count. */
export interface JobFilters {
  status?: JobStatus;
  /** Those still on their way, or those that have ended, whatever the way. */
  state?: JobState;
  kind?: JobKind;
  priority?: Priority;
  /** Words that all stand in the title, the topic or the tags. */
  words?: readonly string[];
  createdAfter?: Date;
  createdBefore?: Date;
  batchId?: string;
  /** Instead of what stands, what was deleted from then on. */
  deletedSince?: Date;
}
