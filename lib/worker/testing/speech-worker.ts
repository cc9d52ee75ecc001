import { startWorker } from "#lib/worker/start-worker";
import { speechSetup } from "#lib/worker/testing/speech-orders";

// A worker in a process of its own that speaks the first line of a film and no more, to be killed.
await startWorker(speechSetup(1));
