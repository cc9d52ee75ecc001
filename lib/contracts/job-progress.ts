import type { JobFact, WaitingReason } from "#lib/contracts/job-event";
import { stagesOf } from "#lib/contracts/job-stages";
import type { JobKind, StageName } from "#lib/contracts/stages";

export interface StageProgress {
  name: StageName;
  state: "waiting" | "running" | "completed";
  /** 0 to 1, as the stage itself told. */
  fraction: number;
  startedAt?: string;
  completedAt?: string;
}

export interface SceneProgress {
  id: string;
  title?: string;
  /** Length of its narration or film; absent until it is known. */
  seconds?: number;
  state: "planned" | "narrated" | "drawing" | "rendered";
  /** How much of it is drawn, 0 to 1. */
  fraction: number;
  /** Artifact id of its thumbnail. */
  thumbnail?: string;
}

/** What the facts of one attempt add up to. */
export interface JobProgress {
  kind: JobKind;
  stages: readonly StageProgress[];
  scenes: readonly SceneProgress[];
  warnings: readonly string[];
  currentStage?: StageName;
  /** The newest words a stage said about itself. */
  message?: string;
  title?: string;
  writer?: string;
  /** Once every frame is known: the artifact that says so, and the film's length. */
  planned?: { film: string; seconds: number };
  /** What the job waits for, and the question that stands. */
  waiting?: { for: WaitingReason; message: string };
  completed: boolean;
}

/** Where a job of a kind begins. */
export const noProgressOf = (kind: JobKind): JobProgress => ({
  kind,
  stages: stagesOf(kind).map(({ name }) => ({ name, state: "waiting", fraction: 0 })),
  scenes: [],
  warnings: [],
  completed: false,
});

export const noProgress = noProgressOf("explainer");

/** Adds one fact. `at` is its time (ISO). Facts of one attempt go in in their order; a repeated fact changes nothing. */
export function addFact(progress: JobProgress, fact: JobFact, at: string): JobProgress {
  switch (fact.type) {
    case "stage.started":
      return withStage({ ...progress, currentStage: fact.stage, message: undefined }, fact.stage, (stage) =>
        stage.state === "waiting" ? { ...stage, state: "running", startedAt: at } : stage,
      );
    case "stage.progress":
      return withStage({ ...progress, message: fact.message ?? progress.message }, fact.stage, (stage) => ({
        ...stage,
        fraction: Math.max(stage.fraction, fact.fraction),
      }));
    case "stage.completed":
      return withStage(progress, fact.stage, (stage) => ({
        ...stage,
        state: "completed",
        fraction: 1,
        completedAt: stage.completedAt ?? at,
      }));
    case "storyboard.written": {
      const known = new Map(progress.scenes.map((scene) => [scene.id, scene]));
      const scenes = fact.scenes.map(
        ({ id, title }): SceneProgress => ({ state: "planned", fraction: 0, ...known.get(id), id, title }),
      );
      return { ...progress, title: fact.title, writer: fact.writer, scenes };
    }
    case "scene.narrated":
      return withScene(progress, fact.sceneId, (scene) => ({
        ...scene,
        seconds: fact.seconds,
        state: scene.state === "planned" ? "narrated" : scene.state,
      }));
    case "film.planned":
      return { ...progress, planned: { film: fact.film, seconds: fact.seconds } };
    case "scene.progress":
      return withScene(progress, fact.sceneId, (scene) => ({
        ...scene,
        state: scene.state === "rendered" ? "rendered" : "drawing",
        fraction: Math.max(scene.fraction, fact.fraction),
      }));
    case "scene.rendered":
      return withScene(progress, fact.sceneId, (scene) => ({
        ...scene,
        state: "rendered",
        fraction: 1,
        seconds: fact.seconds,
        thumbnail: fact.thumbnail,
      }));
    case "job.warning":
      return progress.warnings.includes(fact.message)
        ? progress
        : { ...progress, warnings: [...progress.warnings, fact.message] };
    case "job.waiting":
      return { ...progress, waiting: { for: fact.for, message: fact.message } };
    case "job.answered":
      return { ...progress, waiting: undefined };
    case "job.completed":
      return { ...progress, completed: true, message: undefined, stages: progress.stages.map(closed(at)) };
    default:
      return progress;
  }
}

/** 0 to 100: five for being taken in, the rest by the weights of the stages and the scenes within them. */
export function percentageOf(progress: JobProgress): number {
  if (progress.completed) return 100;
  let percentage = 5;
  for (const { name, weight } of stagesOf(progress.kind)) percentage += weight * fractionOf(progress, name);
  return Math.round(percentage * 10) / 10;
}

function fractionOf({ stages, scenes }: JobProgress, name: StageName): number {
  const told = stages.find((stage) => stage.name === name)?.fraction ?? 0;
  if (name === "narrate")
    return Math.max(
      told,
      share(scenes, (scene) => (scene.state === "planned" ? 0 : 1)),
    );
  if (name === "draw")
    return Math.max(
      told,
      share(scenes, (scene) => scene.fraction),
    );
  return Math.min(1, told);
}

/** Mean over the scenes, weighted by their lengths as soon as all are known. */
function share(scenes: readonly SceneProgress[], of: (scene: SceneProgress) => number): number {
  const timed = scenes.every((scene) => scene.seconds !== undefined);
  const weight = (scene: SceneProgress): number => (timed ? (scene.seconds ?? 0) : 1);
  const whole = scenes.reduce((sum, scene) => sum + weight(scene), 0);
  return whole === 0 ? 0 : scenes.reduce((sum, scene) => sum + weight(scene) * of(scene), 0) / whole;
}

function withStage(progress: JobProgress, name: StageName, change: (stage: StageProgress) => StageProgress) {
  return { ...progress, stages: progress.stages.map((stage) => (stage.name === name ? change(stage) : stage)) };
}

function withScene(progress: JobProgress, id: string, change: (scene: SceneProgress) => SceneProgress): JobProgress {
  return { ...progress, scenes: progress.scenes.map((scene) => (scene.id === id ? change(scene) : scene)) };
}

const closed =
  (at: string) =>
  (stage: StageProgress): StageProgress =>
    stage.state === "running" ? { ...stage, state: "completed", fraction: 1, completedAt: at } : stage;
