import { startWorker } from "#lib/worker/start-worker";
import { pictureSetup } from "#lib/worker/testing/picture-orders";

// A worker in a process of its own that plans films with pictures of models, to be killed.
await startWorker(pictureSetup);
