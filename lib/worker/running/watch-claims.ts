import { listen } from "#lib/database/listen";
import { jobStopChannel } from "#lib/jobs/job-channels";
import { standingClaims } from "#lib/jobs/standing-claims";
import { log } from "#lib/log/log";
import { runningTasks, stopTasks } from "#lib/worker/running/running-tasks";
import { jobOver } from "#lib/worker/running/stop-reasons";

/** How soon a stop is noticed whose call was lost. */
const LOOK_EVERY_MS = 1000;

/** Stops tasks whose job has ended, as soon as that is told, and those whose claim has gone to another worker. */
export async function watchClaims(): Promise<{ stop(): void }> {
  let looking = false;
  const look = async (): Promise<void> => {
    if (looking || runningTasks().length === 0) return;
    looking = true;
    try {
      const asked = runningTasks().map(({ task }) => task.claim);
      const standing = await standingClaims(asked);
      stopTasks(jobOver(), ({ claim }) => asked.includes(claim) && !standing.has(claim));
    } catch (error) {
      log("worker").warn({ error: String(error) }, "claims could not be looked up");
    } finally {
      looking = false;
    }
  };
  const stopListening = await listen(jobStopChannel, (payload) => {
    if (payload === "") void look();
    else stopTasks(jobOver(), ({ jobId }) => jobId === payload);
  });
  const timer = setInterval(look, LOOK_EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      stopListening();
    },
  };
}
