import { z } from "zod";
import { JobError } from "#lib/contracts/error-codes";
import { StageName } from "#lib/contracts/stages";

/** What a job can wait for. */
export const WaitingReason = z.enum(["approval", "song", "decision"]);
export type WaitingReason = z.infer<typeof WaitingReason>;

/** The answers to a question about what may have been bought: order it once more, or stop. */
export const Decision = z.enum(["again", "stop"]);
export type Decision = z.infer<typeof Decision>;

/** A fact about a job. `percentage` is the job's progress once this has happened; it never falls within an attempt. */
export const JobFact = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("job.created") }),
  z.strictObject({ type: z.literal("job.started") }),
  z.strictObject({ type: z.literal("stage.started"), stage: StageName }),
  z.strictObject({
    type: z.literal("stage.progress"),
    stage: StageName,
    fraction: z.number(),
    message: z.string().optional(),
  }),
  z.strictObject({ type: z.literal("stage.completed"), stage: StageName }),
  z.strictObject({
    type: z.literal("storyboard.written"),
    writer: z.string(),
    title: z.string(),
    scenes: z.array(z.strictObject({ id: z.string(), title: z.string().optional() })),
  }),
  z.strictObject({ type: z.literal("scene.narrated"), sceneId: z.string(), seconds: z.number() }),
  /** Every frame of the film is known; `film` is the id of the artifact that says so. */
  z.strictObject({ type: z.literal("film.planned"), film: z.string(), seconds: z.number() }),
  z.strictObject({ type: z.literal("scene.progress"), sceneId: z.string(), fraction: z.number() }),
  /** `artifact` is the id under which the scene's thumbnail can be had. */
  z.strictObject({
    type: z.literal("scene.rendered"),
    sceneId: z.string(),
    seconds: z.number(),
    thumbnail: z.string(),
    reused: z.boolean(),
  }),
  z.strictObject({ type: z.literal("job.warning"), message: z.string() }),
  /** Nothing goes on before somebody answers; `message` is the question. */
  z.strictObject({ type: z.literal("job.waiting"), for: WaitingReason, message: z.string() }),
  z.strictObject({ type: z.literal("job.answered"), decision: Decision }),
  z.strictObject({ type: z.literal("job.retried"), attempt: z.number().int() }),
  z.strictObject({ type: z.literal("job.completed"), videoId: z.string(), versionId: z.string() }),
  z.strictObject({ type: z.literal("job.failed"), error: JobError }),
  z.strictObject({ type: z.literal("job.cancelled") }),
]);
export type JobFact = z.infer<typeof JobFact>;

/** A stored event: numbered from 1 in each job, in the order of commit. */
export const JobEvent = z.strictObject({
  jobId: z.string(),
  number: z.number().int(),
  attempt: z.number().int(),
  at: z.iso.datetime(),
  percentage: z.number(),
  fact: JobFact,
});
export type JobEvent = z.infer<typeof JobEvent>;
