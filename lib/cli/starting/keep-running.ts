import { setTimeout as wait } from "node:timers/promises";

/** Something that runs until it ends by itself or is stopped. */
export interface Running {
  ended: Promise<string>;
  stop(): Promise<void>;
}

export interface Kept {
  stop(): Promise<void>;
}

const calmMs = 60_000;
const slowestMs = 30_000;

/**
 * Starts a thing again whenever it ends by itself, the longer after the more often it does. `died` is told how, and how
 * long the pause is.
 */
export function keepRunning(
  start: () => Running | Promise<Running>,
  died: (how: string, pauseMs: number) => void,
  firstPauseMs = 1000,
): Kept {
  const stopping = new AbortController();
  let newest: Promise<Running> | undefined;
  const runOnce = async () => {
    try {
      newest = Promise.resolve(start());
      return await (await newest).ended;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  const loop = async () => {
    for (let pause = firstPauseMs; ; pause = Math.min(pause * 2, slowestMs)) {
      const since = performance.now();
      const how = await runOnce();
      if (stopping.signal.aborted) return;
      if (performance.now() - since > calmMs) pause = firstPauseMs;
      died(how, pause);
      await wait(pause, undefined, { signal: stopping.signal });
    }
  };
  // Rejects only when stopped in a pause.
  loop().catch(() => {});
  return {
    async stop() {
      stopping.abort();
      const running = await newest?.catch(() => undefined);
      await running?.stop();
    },
  };
}
