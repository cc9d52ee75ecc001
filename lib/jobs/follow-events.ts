import type { JobEvent } from "#lib/contracts/job-event";
import { isFinal } from "#lib/contracts/job-stages";
import { listen } from "#lib/database/listen";
import { eventsAfter } from "#lib/jobs/event-store";
import { findOwnJob } from "#lib/jobs/find-own-job";
import { jobEventChannel } from "#lib/jobs/job-channels";
import { findJob } from "#lib/jobs/job-store";

const AT_ONCE = 500;
/** Looks without being called, should a call get lost. */
const LOOK_EVERY_MS = 15_000;

/**
 * The events of an owner's job after a number, and then each as it happens. Ends with the last event of a job that has
 * ended or is gone, or when `signal` aborts. Throws NOT_FOUND at the first event asked for.
 */
export async function* followEvents(
  jobId: string,
  ownerId: string,
  afterNumber: number,
  signal: AbortSignal,
): AsyncGenerator<JobEvent, void, undefined> {
  await findOwnJob(jobId, ownerId);
  const bell = newBell();
  const stopListening = await listen(jobEventChannel, (payload) => {
    if (payload === jobId || payload === "") bell.ring();
  });
  signal.addEventListener("abort", bell.ring, { once: true });
  try {
    let last = afterNumber;
    while (!signal.aborted) {
      const events = await eventsAfter(jobId, last, AT_ONCE);
      for (const event of events) {
        if (signal.aborted) return;
        last = event.number;
        yield event;
      }
      if (events.length > 0) continue;
      const job = await findJob(jobId);
      if (!job || (isFinal(job.status) && job.lastEvent <= last)) return;
      if (job.lastEvent <= last) await bell.rung(LOOK_EVERY_MS);
    }
  } finally {
    signal.removeEventListener("abort", bell.ring);
    stopListening();
  }
}

/** Remembers one ring until somebody waits for it. */
function newBell() {
  let rang = false;
  let wake: (() => void) | undefined;
  return {
    ring: (): void => {
      rang = true;
      wake?.();
    },
    rung: async (mostMs: number): Promise<void> => {
      if (!rang) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, mostMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      rang = false;
      wake = undefined;
    },
  };
}
