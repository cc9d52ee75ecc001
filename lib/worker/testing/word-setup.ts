import { type TestPipelineOptions, testPipeline } from "#lib/pipelines/test-pipeline";
import type { WorkerSetup } from "#lib/worker/setup";

/** A worker's set-up that makes films of words. */
export function wordSetup(options: TestPipelineOptions, engineVersion = "e1"): WorkerSetup {
  const pipeline = testPipeline(options);
  return { pipelineOf: async () => pipeline, engineVersion: async () => engineVersion };
}
