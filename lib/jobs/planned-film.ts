import { latestFacts } from "#lib/jobs/event-store";
import { progressOf } from "#lib/jobs/progress-of";

/** Artifact id of what says every frame of a job's film; undefined until the film is planned. */
export async function plannedFilm(jobId: string): Promise<string | undefined> {
  return progressOf(await latestFacts([jobId]), "explainer").planned?.film;
}
