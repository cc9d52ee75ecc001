import { settings } from "#lib/config/settings";
import { isFinal } from "#lib/contracts/job-stages";
import type { JobView } from "#lib/contracts/job-view";
import { Failure, isFailure } from "#lib/errors/failure";
import { followEvents } from "#lib/jobs/follow-events";
import { leaveJob } from "#lib/jobs/leave-job";
import { readJob } from "#lib/jobs/read-job";
import { log } from "#lib/log/log";

interface Wait {
  jobId: string;
  ownerId: string;
  videoId: string;
  /** Aborts when the caller goes away. */
  signal: AbortSignal;
  /** This caller ordered the job, and nobody had before. */
  own: boolean;
}

/** How many requests of this process wait for each job. */
const waiting = new Map<string, number>();

/**
 * Waits until a job has completed, and answers it. When the caller leaves, a job of their own that nobody else waits
 * for is stopped, unless a vendor has begun with it. Throws what the job failed with, PURCHASE_UNKNOWN where it waits
 * for a decision, CANCELLED, or DEADLINE_EXCEEDED after CLIP_WAIT_SECONDS: the job goes on then.
 */
export async function awaitJob({ jobId, ownerId, videoId, signal, own }: Wait): Promise<JobView> {
  waiting.set(jobId, (waiting.get(jobId) ?? 0) + 1);
  const seconds = settings().CLIP_WAIT_SECONDS;
  const late = AbortSignal.timeout(seconds * 1000);
  try {
    for await (const { fact } of followEvents(jobId, ownerId, 0, AbortSignal.any([signal, late]))) {
      // A retry may have followed: what stands now is asked below.
      if (fact.type === "job.waiting" && (await readJob(jobId, ownerId)).status === "waiting") break;
    }
  } finally {
    const others = (waiting.get(jobId) ?? 1) - 1;
    if (others === 0) waiting.delete(jobId);
    else waiting.set(jobId, others);
    if (signal.aborted && own && others === 0) await leave(jobId, ownerId);
  }
  signal.throwIfAborted();
  const view = await readJob(jobId, ownerId);
  if (view.status === "completed") return view;
  if (view.status === "waiting") throw new Failure("PURCHASE_UNKNOWN", { message: view.waiting?.message });
  if (!isFinal(view.status)) {
    const message = `This is not finished after ${seconds} seconds, and goes on: ask GET /api/mv/jobs/${videoId} for it.`;
    throw new Failure("DEADLINE_EXCEEDED", { message });
  }
  const { code, message, provider, stage } = view.error ?? { code: "CANCELLED" as const };
  throw new Failure(code, { message, provider, stage });
}

async function leave(jobId: string, ownerId: string): Promise<void> {
  try {
    await leaveJob(jobId, ownerId);
  } catch (error) {
    if (!isFailure(error)) log("api").error({ err: error, jobId }, "a job whose caller left could not be stopped");
  }
}
