import { npmParent } from "#lib/cli/starting/start-record";
import { isAlive } from "#lib/processes/process-identity";

/**
 * Aborts when this command is to end: Ctrl-C, SIGTERM, a closed terminal, or the death of the npm that started it
 * (nobody is left to tell us anything).
 */
export function untilStopped(say: (words: string) => void): AbortSignal {
  const controller = new AbortController();
  const stop = (why: string) => {
    say(controller.signal.aborted ? "Still stopping …" : `Stopping (${why}) …`);
    controller.abort();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => stop(signal === "SIGINT" ? "Ctrl-C" : signal));
  const parent = npmParent();
  if (parent) {
    const watch = setInterval(() => {
      if (isAlive(parent)) return;
      clearInterval(watch);
      stop("the npm that started this is gone");
    }, 1000);
    watch.unref();
  }
  return controller.signal;
}
