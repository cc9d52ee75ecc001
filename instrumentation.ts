/** Runs once in each server process, before its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { watchConnections } = await import("#lib/api/watch-connections");
  watchConnections();
  const { settings } = await import("#lib/config/settings");
  if (settings().ROLE === "web") return;
  const { startWorker } = await import("#lib/worker/start-worker");
  await startWorker();
}
