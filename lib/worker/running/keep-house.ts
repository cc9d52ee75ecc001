import { type Swept, sweepJobs } from "#lib/jobs/sweep-jobs";
import { log } from "#lib/log/log";
import { isGone } from "#lib/pipelines/process-name";
import { choreTable } from "#lib/worker/chores/chore-table";
import { doChores } from "#lib/worker/chores/do-chores";
import { stopOrders } from "#lib/worker/running/stop-orders";

const SWEEP_EVERY_MS = 30_000;

/** Mends what was lost between rows and queue, now and every 30 seconds, and then does the chores that are due. */
export async function keepHouse(): Promise<{ stop(): void }> {
  await sweepNow();
  const stopping = new AbortController();
  let busy = false;
  const keep = async () => {
    await sweepNow();
    // A round that takes longer than this is gone on with the next time.
    if (busy) return;
    busy = true;
    await doChores(choreTable, stopping.signal).catch((error: unknown) => {
      log("worker").error({ error: String(error) }, "the chores failed");
    });
    busy = false;
  };
  const timer = setInterval(keep, SWEEP_EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      stopping.abort();
    },
  };
}

/** One sweep; trouble is logged, the next one tries again. */
export async function sweepNow(): Promise<Swept | undefined> {
  try {
    const swept = await sweepJobs({ isGone });
    if (Object.values(swept).some((count) => count > 0)) log("worker").warn(swept, "swept");
    await stopOrders();
    return swept;
  } catch (error) {
    log("worker").error({ error: String(error) }, "the sweep failed");
    return undefined;
  }
}
