import type { JobFact } from "#lib/contracts/job-event";
import { explainerStages, type StageName } from "#lib/contracts/stages";

const stageTitle = (name: StageName): string => explainerStages.find((s) => s.name === name)?.title ?? name;

/** A fact as a line of the log; nothing for mere progress. */
export function sayFact(fact: JobFact): string | undefined {
  switch (fact.type) {
    case "job.created":
      return "Ordered";
    case "job.started":
      return "Taken up by a worker";
    case "stage.started":
      return stageTitle(fact.stage);
    case "stage.completed":
      return `${stageTitle(fact.stage)}: done`;
    case "storyboard.written":
      return `Storyboard of ${fact.scenes.length} ${fact.scenes.length === 1 ? "scene" : "scenes"}, by ${fact.writer}`;
    case "scene.narrated":
      return `Spoke ${fact.sceneId} (${fact.seconds.toFixed(1)} s)`;
    case "film.planned":
      return `The film will be ${fact.seconds.toFixed(1)} s long`;
    case "scene.rendered":
      return `${fact.reused ? "Found again" : "Drew"} ${fact.sceneId} (${fact.seconds.toFixed(1)} s)`;
    case "job.warning":
      return fact.message;
    case "job.retried":
      return `Attempt ${fact.attempt}`;
    case "job.completed":
      return "The film is ready";
    case "job.failed":
      return `Failed: ${fact.error.message}`;
    case "job.cancelled":
      return "Cancelled";
    case "stage.progress":
    case "scene.progress":
      return undefined;
  }
}
