import { settings } from "#lib/config/settings";
import { isAfterwork } from "#lib/jobs/state-table";
import { log } from "#lib/log/log";
import { hasUrgent } from "#lib/queue/has-urgent";
import { doesAfterwork, runningTasks, stopTasks } from "#lib/worker/running/running-tasks";
import { MakeWay } from "#lib/worker/running/stop-reasons";

const LOOK_EVERY_MS = 1000;

/** Puts afterwork back on the queue as soon as something that people wait for finds no free place in this process. */
export function makeWay(): { stop(): void } {
  let looking = false;
  const look = async (): Promise<void> => {
    if (looking || !doesAfterwork() || runningTasks().length < settings().WORKER_CONCURRENCY) return;
    looking = true;
    try {
      if (await hasUrgent()) stopTasks(new MakeWay(), ({ step }) => isAfterwork(step));
    } catch (error) {
      log("worker").warn({ error: String(error) }, "the queue could not be looked at");
    } finally {
      looking = false;
    }
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  return { stop: () => clearInterval(timer) };
}
