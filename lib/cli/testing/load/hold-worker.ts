import { existsSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { Failure } from "#lib/errors/failure";
import type { Pipeline } from "#lib/pipelines/step";
import { startWorker } from "#lib/worker/start-worker";

// A worker that takes jobs up and holds them until a file appears; then each buys something and ends, without a film.
// Argument: the file. It tells when it has begun, and ends with its parent.
const [gate] = z.tuple([z.string()]).parse(process.argv.slice(2));

const nothing = { run: async () => ({}) };
const pipeline: Pipeline = {
  kind: "explainer",
  steps: {
    plan: {
      run: async (_input, { signal, spend }) => {
        while (!existsSync(gate)) await wait(50, undefined, { signal });
        await spend({ item: "speech", provider: "flite", amountMicros: 20, purchaseKey: `voice/${Math.random()}` });
        throw new Failure("VALIDATION_ERROR", { message: "Nothing is filmed here." });
      },
    },
    scene: nothing,
    finish: nothing,
    rendition: nothing,
  },
};
await startWorker({ pipelineOf: async () => pipeline, engineVersion: async () => "load" });
console.log("begun");
process.once("disconnect", () => process.exit(0));
