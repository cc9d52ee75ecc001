import { z } from "zod";
import { ErrorCode } from "#lib/contracts/error-codes";
import { WaitingReason } from "#lib/contracts/job-event";
import { explainerStages } from "#lib/contracts/job-stages";
import type { JobView } from "#lib/contracts/job-view";

export const V1Status = z.enum(["queued", "processing", "completed", "failed", "cancelled"]);

export const V1Progress = z.object({
  /** 0 to 100. */
  percentage: z.number(),
  current_stage: z.string().nullable(),
  stages_completed: z.array(z.string()),
  /** ISO 8601; null while nothing is known, and at the end. */
  estimated_completion: z.iso.datetime().nullable(),
  processing_time_seconds: z.number(),
});

export const V1JobStatus = z.object({
  job_id: z.string(),
  status: V1Status,
  progress: V1Progress,
  /** While nothing goes on before its owner answers (`POST /v1/jobs/{id}/answer`): the question. */
  waiting: z.object({ for: WaitingReason, message: z.string() }).optional(),
  error: z
    .object({
      code: ErrorCode,
      message: z.string(),
      stage: z.string().optional(),
      provider: z.string().optional(),
      retryable: z.boolean(),
    })
    .nullable(),
});
export type V1JobStatus = z.infer<typeof V1JobStatus>;

/** A job in the words of the seed. `now` is Unix time in milliseconds. */
export function jobStatus(view: JobView, now: number): V1JobStatus {
  const { id, status, percentage, currentStage, stages, eta, startedAt, finishedAt, error } = view;
  const from = startedAt === undefined ? undefined : Date.parse(startedAt);
  const until = finishedAt === undefined ? now : Date.parse(finishedAt);
  return {
    job_id: id,
    status: status === "waiting" ? "processing" : status,
    progress: {
      // A job that is taken in has its first 5 %.
      percentage: Math.max(5, percentage),
      current_stage: currentStage === undefined ? null : stageWord(currentStage),
      stages_completed: stages.filter(({ state }) => state === "completed").map(({ name }) => stageWord(name)),
      estimated_completion: eta === undefined ? null : new Date(now + eta.to * 1000).toISOString(),
      processing_time_seconds: from === undefined ? 0 : Math.max(0, Math.round((until - from) / 100) / 10),
    },
    ...(view.waiting && { waiting: view.waiting }),
    error: error === undefined ? null : { ...error, stage: error.stage && stageWord(error.stage) },
  };
}

const stageWord = (name: string): string => explainerStages.find((stage) => stage.name === name)?.v1 ?? name;
