import type { JobFact } from "#lib/contracts/job-event";
import { addFact, percentageOf } from "#lib/contracts/job-progress";
import type { Tx } from "#lib/database/transaction";
import { insertEvent, latestFacts } from "#lib/jobs/event-store";
import type { JobRow } from "#lib/jobs/job-store";
import { progressOf } from "#lib/jobs/progress-of";

/** Seconds between two words about the same stage or scene. */
const PROGRESS_EVERY = 1;
/** Told once an attempt, however often a step runs again after a worker's death. */
const toldOnce: readonly JobFact["type"][] = [
  "stage.started",
  "stage.completed",
  "storyboard.written",
  "scene.narrated",
  "film.planned",
  "scene.rendered",
  "job.warning",
];
const subjectLength = 200;

/**
 * Adds a fact to a job whose row the transaction holds, with the progress that follows from it. Answers its number, or
 * nothing when it adds nothing: told before, or progress that comes too soon.
 */
export async function appendEvent(tx: Tx, job: JobRow, fact: JobFact): Promise<number | undefined> {
  const { id: jobId, attempt } = job;
  const subject = subjectOf(fact);
  const known = await latestFacts([jobId], tx);
  const same = known.find((one) => one.fact.type === fact.type && subjectOf(one.fact) === subject);
  if (same && toldOnce.includes(fact.type)) return undefined;
  if (same && isProgress(fact) && same.age < PROGRESS_EVERY) return undefined;
  const progress = addFact(progressOf(known, job.kind), fact, new Date().toISOString());
  const percentage = Math.max(job.percentage, percentageOf(progress));
  return insertEvent(tx, { jobId, attempt, fact, subject, percentage, columns: columnsOf(job, fact) });
}

const isProgress = ({ type }: JobFact): boolean => type === "stage.progress" || type === "scene.progress";

function subjectOf(fact: JobFact): string {
  if ("stage" in fact) return fact.stage;
  if ("sceneId" in fact) return fact.sceneId;
  // A film is planned anew when the pictures that it waited for are there.
  if (fact.type === "film.planned") return fact.film;
  return fact.type === "job.warning" ? fact.message.slice(0, subjectLength) : "";
}

function columnsOf(job: JobRow, fact: JobFact) {
  if (fact.type === "stage.started") return { currentStage: fact.stage };
  return fact.type === "storyboard.written" ? { title: job.title ?? fact.title, writer: fact.writer } : {};
}
