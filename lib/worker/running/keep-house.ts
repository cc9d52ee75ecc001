import { type Swept, sweepJobs } from "#lib/jobs/sweep-jobs";
import { log } from "#lib/log/log";
import { isGone } from "#lib/pipelines/process-name";

const SWEEP_EVERY_MS = 30_000;

/** Mends what was lost between rows and queue: now, and every 30 seconds. */
export async function keepHouse(): Promise<{ stop(): void }> {
  await sweepNow();
  const timer = setInterval(sweepNow, SWEEP_EVERY_MS);
  return { stop: () => clearInterval(timer) };
}

/** One sweep; trouble is logged, the next one tries again. */
export async function sweepNow(): Promise<Swept | undefined> {
  try {
    const swept = await sweepJobs({ isGone });
    if (Object.values(swept).some((count) => count > 0)) log("worker").warn(swept, "swept");
    return swept;
  } catch (error) {
    log("worker").error({ error: String(error) }, "the sweep failed");
    return undefined;
  }
}
