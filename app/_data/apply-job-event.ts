import type { JobEvent, JobFact } from "#lib/contracts/job-event";
import { makingOf } from "#lib/contracts/job-stages";
import type { JobView, SceneView, StageView } from "#lib/contracts/job-view";
import type { StageName } from "#lib/contracts/stages";

const withScene = (view: JobView, id: string, change: Partial<SceneView>): JobView => ({
  ...view,
  scenes: view.scenes.some((s) => s.id === id)
    ? view.scenes.map((s) => (s.id === id ? { ...s, ...change } : s))
    : [...view.scenes, { id, state: "planned", fraction: 0, ...change }],
});

const withStage = (view: JobView, name: StageName, state: StageView["state"]): JobView => ({
  ...view,
  stages: view.stages.map((s) => (s.name === name ? { ...s, state } : s)),
});

const stopped = (view: JobView, at: string): JobView => ({
  ...view,
  finishedAt: at,
  eta: undefined,
  waiting: undefined,
});

/** What a fact changes, percentage and number apart. */
function applyFact(view: JobView, fact: JobFact, at: string): JobView {
  switch (fact.type) {
    case "job.created":
      return view;
    case "job.started":
      return { ...view, status: "processing", startedAt: view.startedAt ?? at };
    case "stage.started": {
      const title = view.stages.find((s) => s.name === fact.stage)?.title ?? view.message;
      return {
        ...withStage(view, fact.stage, "running"),
        status: "processing",
        currentStage: fact.stage,
        message: title,
      };
    }
    case "stage.progress":
      return { ...view, message: fact.message ?? view.message };
    case "stage.completed":
      return withStage(view, fact.stage, "completed");
    case "storyboard.written": {
      const known = new Map(view.scenes.map((s) => [s.id, s]));
      const scenes = fact.scenes.map((s) => ({ state: "planned" as const, fraction: 0, ...known.get(s.id), ...s }));
      return { ...view, writer: fact.writer, title: fact.title, scenes };
    }
    case "scene.narrated":
      return withScene(view, fact.sceneId, { state: "narrated", seconds: fact.seconds });
    case "film.planned":
      return { ...view, filmSeconds: fact.seconds };
    case "scene.progress":
      return withScene(view, fact.sceneId, { state: "drawing", fraction: fact.fraction });
    case "scene.rendered":
      return withScene(view, fact.sceneId, { state: "rendered", fraction: 1, seconds: fact.seconds });
    case "job.warning":
      return { ...view, warnings: [...view.warnings, fact.message] };
    case "job.waiting": {
      const waiting = { for: fact.for, message: fact.message };
      return { ...view, status: "waiting", waiting, message: "Waiting for your answer", eta: undefined };
    }
    case "job.answered":
      return { ...view, status: "processing", waiting: undefined };
    case "job.retried":
      return {
        ...view,
        status: "queued",
        attempt: fact.attempt,
        message: "Waiting for a free worker",
        error: undefined,
        finishedAt: undefined,
        currentStage: undefined,
        stages: view.stages.map((s) => (s.state === "completed" ? s : { ...s, state: "waiting" })),
      };
    case "job.completed":
      return {
        ...stopped(view, at),
        status: "completed",
        videoId: fact.videoId,
        message: `Your ${makingOf(view) === "clip" ? "clip" : "film"} is ready`,
      };
    case "job.failed":
      return {
        ...stopped(view, at),
        status: "failed",
        error: fact.error,
        message: fact.error.message,
        stages: view.stages.map((s) => (s.state === "running" ? { ...s, state: "failed" } : s)),
      };
    case "job.cancelled":
      return { ...stopped(view, at), status: "cancelled", message: "Cancelled" };
  }
}

/** Takes one event into a job's view. Events already taken in change nothing; progress falls only with a new attempt. */
export function applyJobEvent(view: JobView, event: JobEvent): JobView {
  if (event.number <= view.lastEvent) return view;
  const next = applyFact(view, event.fact, event.at);
  const percentage = event.attempt > view.attempt ? event.percentage : Math.max(view.percentage, event.percentage);
  return { ...next, percentage, lastEvent: event.number };
}

/**
 * Joins the view on the screen with one just read. The newer one holds; from an older one only what events
 * do not carry is taken: thumbnails' addresses and how long stages took.
 */
export function mergeJobViews(shown: JobView | undefined, read: JobView): JobView {
  if (!shown || read.lastEvent >= shown.lastEvent) return read;
  const scenes = new Map(read.scenes.map((s) => [s.id, s]));
  const stages = new Map(read.stages.map((s) => [s.name, s]));
  return {
    ...shown,
    scenes: shown.scenes.map((s) => ({ ...s, thumbnailUrl: s.thumbnailUrl ?? scenes.get(s.id)?.thumbnailUrl })),
    stages: shown.stages.map((s) => ({ ...s, seconds: s.seconds ?? stages.get(s.name)?.seconds })),
  };
}
