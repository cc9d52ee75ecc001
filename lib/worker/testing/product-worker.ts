import { startWorker } from "#lib/worker/start-worker";

// The product's worker in a plain process, without the web server round it: for tests that kill it.
const { stop } = await startWorker();
process.once("SIGTERM", async () => {
  await stop();
  process.exit(0);
});
