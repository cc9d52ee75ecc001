import type { ClaimedTask } from "#lib/jobs/claim-task";
import { isAfterwork } from "#lib/jobs/state-table";

export interface RunningTask {
  task: ClaimedTask;
  since: Date;
  stop: AbortController;
}

declare global {
  // On the global object: the loop and the route may be bundled apart, and both ask what runs here.
  var reelwrightRunning: Map<string, RunningTask> | undefined;
}

const running = (): Map<string, RunningTask> => {
  globalThis.reelwrightRunning ??= new Map();
  return globalThis.reelwrightRunning;
};

/** What this process works on. */
export const runningTasks = (): RunningTask[] => [...running().values()];

/** Whether this process makes more of a finished film just now. */
export const doesAfterwork = (): boolean => runningTasks().some(({ task }) => isAfterwork(task.step));

let afterworkPlace = false;

/** The one place for afterwork in this process, until the result is disposed of; `taken` when somebody else has it. */
export function takeAfterworkPlace(): Disposable & { taken: boolean } {
  const taken = afterworkPlace;
  afterworkPlace = true;
  return {
    taken,
    [Symbol.dispose]: () => {
      if (!taken) afterworkPlace = false;
    },
  };
}

/** Lists a task until the result is disposed of. */
export function enterTask(task: ClaimedTask): Disposable & { signal: AbortSignal } {
  const stop = new AbortController();
  running().set(task.claim, { task, since: new Date(), stop });
  return { signal: stop.signal, [Symbol.dispose]: () => running().delete(task.claim) };
}

/** Stops the tasks that `which` picks; `reason` tells them, and whoever settles them, why. */
export function stopTasks(reason: Error, which: (task: ClaimedTask) => boolean = () => true): void {
  for (const { task, stop } of running().values()) if (which(task)) stop.abort(reason);
}
