/** How long a web server's running answers may still take when it is told to end. */
const lastAnswersMs = 500;

/** Runs once in each server process, before its first request. The queue loop starts here, where ROLE asks for it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { watchConnections } = await import("#lib/api/watch-connections");
  // Before the first request: the local owner is known by how a connection came in.
  watchConnections();
  const { settings } = await import("#lib/config/settings");
  const { endOnSignals } = await import("#lib/processes/end-on-signals");
  if (settings().ROLE === "web") {
    endOnSignals(() => new Promise((resolve) => setTimeout(resolve, lastAnswersMs)));
    return;
  }
  const { startWorker } = await import("#lib/worker/start-worker");
  const worker = await startWorker();
  endOnSignals(() => worker.stop());
}
