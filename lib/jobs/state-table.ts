import type { JobStatus } from "#lib/contracts/stages";
import type { QueuedStep } from "#lib/queue/task-queues";

/** What a job may become next. `completed` is for good; `failed` and `cancelled` may be tried again. */
export const nextStatuses = {
  queued: ["processing", "failed", "cancelled"],
  processing: ["waiting", "completed", "failed", "cancelled"],
  waiting: ["processing", "failed", "cancelled"],
  completed: [],
  failed: ["queued"],
  cancelled: ["queued"],
} as const satisfies Record<JobStatus, readonly JobStatus[]>;

export function mayBecome(from: JobStatus, to: JobStatus): boolean {
  return nextStatuses[from].some((status) => status === to);
}

/** Steps that make more of a film that is published already. */
export const isAfterwork = (step: QueuedStep): boolean => step === "rendition";

/** Whether a task of this step may be worked on while its job is so. */
export function worksWhile(step: QueuedStep, status: JobStatus): boolean {
  return isAfterwork(step) ? status === "completed" : status === "queued" || status === "processing";
}
