import type { JobFact } from "#lib/contracts/job-event";
import type { Report } from "#lib/pipelines/step";

const secondMs = 1000;

/**
 * A step's report that hands each fact to `tell`. Progress of a stage or a scene is told at most once a second; `tell`
 * is not called again before it has settled, so facts keep their order.
 */
export function reportFacts(tell: (fact: JobFact) => Promise<void>, now: () => number = () => Date.now()): Report {
  let last: Promise<void> = Promise.resolve();
  const lastTold = new Map<string, number>();
  const inOrder = (fact: JobFact): Promise<void> => {
    const told = last.then(() => tell(fact));
    last = told.catch(() => undefined);
    return told;
  };
  const thinned = async (subject: string, fact: JobFact): Promise<void> => {
    const at = now();
    if (at - (lastTold.get(subject) ?? Number.NEGATIVE_INFINITY) < secondMs) return;
    lastTold.set(subject, at);
    await inOrder(fact);
  };
  return {
    stageStarted: (stage) => inOrder({ type: "stage.started", stage }),
    stageProgress: (stage, fraction, message) =>
      thinned(`stage ${stage}`, { type: "stage.progress", stage, fraction: clamp(fraction), message }),
    stageCompleted: (stage) => inOrder({ type: "stage.completed", stage }),
    storyboardWritten: (fact) => inOrder({ type: "storyboard.written", ...fact }),
    sceneNarrated: (fact) => inOrder({ type: "scene.narrated", ...fact }),
    filmPlanned: (fact) => inOrder({ type: "film.planned", ...fact }),
    sceneProgress: (sceneId, fraction) =>
      thinned(`scene ${sceneId}`, { type: "scene.progress", sceneId, fraction: clamp(fraction) }),
    sceneRendered: (fact) => inOrder({ type: "scene.rendered", ...fact }),
    warning: (message) => inOrder({ type: "job.warning", message }),
  };
}

const clamp = (fraction: number): number => Math.min(1, Math.max(0, fraction));
