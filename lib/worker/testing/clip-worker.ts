import { clip } from "#lib/pipelines/clip";
import type { AnyStep } from "#lib/pipelines/step";
import { startWorker } from "#lib/worker/start-worker";

// A worker in a process of its own that makes clips, to be killed. Its argument names a step that it begins and never
// gets on with.
const [held] = process.argv.slice(2);

const never: AnyStep = { run: () => new Promise(() => {}) };
const steps = { ...clip.steps, ...(held === "scene" || held === "finish" ? { [held]: never } : {}) };

await startWorker({
  pipelineOf: async () => ({ ...clip, steps }),
  engineVersion: async () => "e1",
});
