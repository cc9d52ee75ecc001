// Without zod: the browser has these long before it needs a schema.

export const jobKinds = ["explainer", "music_video", "clip"] as const;
type JobKind = (typeof jobKinds)[number];

export const jobStatuses = ["queued", "processing", "waiting", "completed", "failed", "cancelled"] as const;
type JobStatus = (typeof jobStatuses)[number];
export const finalStatuses = ["completed", "failed", "cancelled"] as const satisfies readonly JobStatus[];
export const isFinal = (status: JobStatus): boolean => finalStatuses.some((s) => s === status);

export const stageNames = ["ground", "write", "narrate", "draw", "assemble", "caption", "publish"] as const;
type StageName = (typeof stageNames)[number];

export interface StageInfo {
  name: StageName;
  /** Share of the whole job, in percent. The first 5 % are given when the job is taken in. */
  weight: number;
  /** Word of `/api/v1`. */
  v1: string;
  /** Words for people. */
  title: string;
}

/** An explainer's stages, in order; weights sum to 95. */
export const explainerStages = [
  { name: "ground", weight: 2, v1: "grounding", title: "Reading your material" },
  { name: "write", weight: 5, v1: "planning", title: "Writing the storyboard" },
  { name: "narrate", weight: 8, v1: "narrating", title: "Speaking the narration" },
  { name: "draw", weight: 65, v1: "video_rendering", title: "Drawing the scenes" },
  { name: "assemble", weight: 9, v1: "combining_scenes", title: "Cutting the film" },
  { name: "caption", weight: 2, v1: "captioning", title: "Writing captions" },
  { name: "publish", weight: 4, v1: "uploading", title: "Publishing" },
] as const satisfies readonly StageInfo[];

/** The stages of a clip, and of videos that become one. */
const clipStages = [
  { name: "draw", weight: 80, v1: "video_rendering", title: "Making the clip" },
  { name: "assemble", weight: 9, v1: "combining_scenes", title: "Preparing it for players" },
  { name: "publish", weight: 6, v1: "uploading", title: "Publishing" },
] as const satisfies readonly StageInfo[];

/** The stages of a kind, in order. */
export const stagesOf = (kind: JobKind): readonly StageInfo[] => (kind === "clip" ? clipStages : explainerStages);

/** What a job makes, for words about it: one of the kind `clip` may merge what is there already. */
export type Making = JobKind | "merge";

export const makingOf = ({ kind, merge }: { kind: JobKind; merge?: unknown }): Making => (merge ? "merge" : kind);

/** What people call a stage of what is made. */
export function stageTitle(making: Making, name: StageName): string {
  if (making === "merge" && name === "draw") return "Merging the clips";
  const stages = stagesOf(making === "merge" ? "clip" : making);
  return [...stages, ...explainerStages].find((stage) => stage.name === name)?.title ?? name;
}
