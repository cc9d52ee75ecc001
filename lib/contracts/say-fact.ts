import type { JobFact } from "#lib/contracts/job-event";
import { type Making, stageTitle } from "#lib/contracts/job-stages";

/** Told many times over, and overtaken by the next. */
export const isMereProgress = ({ type }: JobFact): boolean => type === "stage.progress" || type === "scene.progress";

const percent = (fraction: number): string => `${Math.round(fraction * 100)} %`;

/** A fact of a job as a line of the log. */
export function sayFact(fact: JobFact, making: Making = "explainer"): string {
  switch (fact.type) {
    case "job.created":
      return "Ordered";
    case "job.started":
      return "Taken up by a worker";
    case "stage.started":
      return stageTitle(making, fact.stage);
    case "stage.completed":
      return `${stageTitle(making, fact.stage)}: done`;
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
    case "job.waiting":
      return fact.message;
    case "job.answered":
      return fact.decision === "again" ? "Answered: order it once more" : "Answered: stop";
    case "job.retried":
      return `Attempt ${fact.attempt}`;
    case "job.completed":
      return making === "clip" ? "The clip is ready" : "The film is ready";
    case "job.failed":
      return `Failed: ${fact.error.message}`;
    case "job.cancelled":
      return "Cancelled";
    case "stage.progress":
      return `${fact.message ?? stageTitle(making, fact.stage)}: ${percent(fact.fraction)}`;
    case "scene.progress":
      return `Drawing ${fact.sceneId}: ${percent(fact.fraction)}`;
  }
}
