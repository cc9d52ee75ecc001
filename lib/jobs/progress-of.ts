import type { JobFact } from "#lib/contracts/job-event";
import { addFact, type JobProgress, noProgress } from "#lib/contracts/job-progress";

/** What facts of one attempt, in their order, add up to. */
export function progressOf(facts: readonly { fact: JobFact; at: Date }[]): JobProgress {
  return facts.reduce((progress, { fact, at }) => addFact(progress, fact, at.toISOString()), noProgress);
}
