import type { JobFact } from "#lib/contracts/job-event";
import { addFact, type JobProgress, noProgressOf } from "#lib/contracts/job-progress";
import type { JobKind } from "#lib/contracts/stages";

/** What facts of one attempt of a job of this kind, in their order, add up to. */
export function progressOf(facts: readonly { fact: JobFact; at: Date }[], kind: JobKind): JobProgress {
  return facts.reduce((progress, { fact, at }) => addFact(progress, fact, at.toISOString()), noProgressOf(kind));
}
