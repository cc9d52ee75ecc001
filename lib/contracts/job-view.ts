import { z } from "zod";
import { JobError } from "#lib/contracts/error-codes";
import { WaitingReason } from "#lib/contracts/job-event";
import { Micros } from "#lib/contracts/money";
import { JobKind, JobStatus, Priority, StageName } from "#lib/contracts/stages";

export const SceneView = z.strictObject({
  id: z.string(),
  title: z.string().optional(),
  seconds: z.number().optional(),
  state: z.enum(["planned", "narrated", "drawing", "rendered"]),
  fraction: z.number(),
  /** Signed address of the scene's thumbnail (JPEG), once it is drawn. */
  thumbnailUrl: z.string().optional(),
});
export type SceneView = z.infer<typeof SceneView>;

export const StageView = z.strictObject({
  name: StageName,
  title: z.string(),
  state: z.enum(["waiting", "running", "completed", "failed"]),
  seconds: z.number().optional(),
});
export type StageView = z.infer<typeof StageView>;

/** A job as pages and callers see it. */
export const JobView = z.strictObject({
  id: z.string(),
  kind: JobKind,
  /** Set where clips and films that were there already become one: how many there are of them. */
  merge: z.strictObject({ parts: z.number().int() }).optional(),
  status: JobStatus,
  priority: Priority,
  attempt: z.number().int(),
  topic: z.string(),
  title: z.string().optional(),
  /** `outline`, `library`, `storyboard` or a model's name; absent until the storyboard is written. */
  writer: z.string().optional(),
  percentage: z.number(),
  stages: z.array(StageView),
  currentStage: StageName.optional(),
  /** The current act in words. */
  message: z.string(),
  scenes: z.array(SceneView),
  /** Length of the film, once every frame is known: from then on each scene can be previewed. */
  filmSeconds: z.number().optional(),
  warnings: z.array(z.string()),
  /** While the job waits: for what, and the question to whoever ordered it. */
  waiting: z.strictObject({ for: WaitingReason, message: z.string() }).optional(),
  error: JobError.optional(),
  /** Number of the newest event this view has taken in. */
  lastEvent: z.number().int(),
  createdAt: z.iso.datetime(),
  startedAt: z.iso.datetime().optional(),
  finishedAt: z.iso.datetime().optional(),
  /** Honest range of what is still to wait, in seconds; absent while nothing is known. */
  eta: z.strictObject({ from: z.number(), to: z.number() }).optional(),
  videoId: z.string().optional(),
  /** Paid to vendors so far, in micro-dollars, also by a job that failed; absent where it was nothing. */
  costMicros: Micros.optional(),
});
export type JobView = z.infer<typeof JobView>;
