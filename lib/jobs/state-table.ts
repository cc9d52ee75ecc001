import type { JobStatus } from "#lib/contracts/stages";

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
