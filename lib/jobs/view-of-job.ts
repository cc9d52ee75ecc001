import { JobError } from "#lib/contracts/error-codes";
import { JobInput } from "#lib/contracts/job-input";
import type { JobProgress, SceneProgress, StageProgress } from "#lib/contracts/job-progress";
import { type Making, makingOf, stageTitle } from "#lib/contracts/job-stages";
import type { JobView, SceneView, StageView } from "#lib/contracts/job-view";
import { orderWords } from "#lib/contracts/order-words";
import { estimateRest } from "#lib/jobs/estimate-rest";
import type { LatestFact } from "#lib/jobs/event-store";
import type { JobRow } from "#lib/jobs/job-store";
import { progressOf } from "#lib/jobs/progress-of";

/** A job's row, the newest facts of its attempt and what it has cost, in micro-dollars, as one picture. */
export function viewOfJob(job: JobRow, facts: readonly LatestFact[], now: Date, costMicros?: number): JobView {
  const progress = progressOf(facts, job.kind);
  const input = JobInput.parse(job.input);
  const { topic } = orderWords(input);
  const merge = mergeOf(input);
  const making = makingOf({ kind: job.kind, merge });
  const error = job.error === null ? undefined : JobError.parse(job.error);
  return {
    id: job.id,
    kind: job.kind,
    merge,
    status: job.status,
    priority: job.priority,
    attempt: job.attempt,
    topic,
    title: job.title ?? undefined,
    writer: job.writer ?? undefined,
    percentage: job.percentage,
    stages: progress.stages.map((stage) => stageView(stage, { job, making, now })),
    currentStage: job.status === "completed" ? undefined : progress.currentStage,
    message: messageOf(job, making, progress, error),
    scenes: progress.scenes.map(sceneView),
    filmSeconds: progress.planned?.seconds,
    warnings: [...progress.warnings],
    waiting: job.status === "waiting" ? progress.waiting : undefined,
    error,
    lastEvent: job.lastEvent,
    createdAt: job.createdAt.toISOString(),
    startedAt: job.startedAt?.toISOString(),
    finishedAt: job.finishedAt?.toISOString(),
    eta:
      job.status === "processing"
        ? estimateRest(progress, job.percentage, secondsSince(job.startedAt, now))
        : undefined,
    // A video that is only begun has nothing to show.
    videoId: job.status === "completed" ? (job.videoId ?? undefined) : undefined,
    costMicros,
  };
}

const secondsSince = (from: Date | null, now: Date): number =>
  from === null ? 0 : Math.max(0, (now.getTime() - from.getTime()) / 1000);

/** What an order merges, if that is what it is for. */
const mergeOf = (input: JobInput): JobView["merge"] =>
  input.kind === "clip" && input.merge ? { parts: input.merge.parts.length } : undefined;

function stageView(
  { name, state, startedAt, completedAt }: StageProgress,
  { job, making, now }: { job: JobRow; making: Making; now: Date },
): StageView {
  const until = completedAt ? new Date(completedAt) : (job.finishedAt ?? now);
  const stopped = job.status === "failed" ? "failed" : "waiting";
  const running = job.status === "processing" || job.status === "waiting";
  return {
    name,
    title: stageTitle(making, name),
    state: state === "running" && !running ? stopped : state,
    seconds: startedAt === undefined ? undefined : secondsSince(new Date(startedAt), until),
  };
}

function sceneView({ id, title, seconds, state, fraction, thumbnail }: SceneProgress): SceneView {
  return { id, title, seconds, state, fraction, thumbnailUrl: thumbnail };
}

function messageOf(job: JobRow, making: Making, progress: JobProgress, error: JobError | undefined): string {
  switch (job.status) {
    case "queued":
      return job.admittedAt === null ? "Waiting until one of your other films is done" : "Waiting for a free worker";
    case "completed":
      return making === "clip" ? "Your clip is ready" : "Your film is ready";
    case "failed":
      return error?.message ?? "Something went wrong";
    case "cancelled":
      return "Cancelled";
    case "waiting":
      return "Waiting for your answer";
    default:
      return progress.message ?? (progress.currentStage ? stageTitle(making, progress.currentStage) : "Starting");
  }
}
