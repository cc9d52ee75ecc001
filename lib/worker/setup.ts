import type { JobKind } from "#lib/contracts/stages";
import type { Pipeline } from "#lib/pipelines/step";

/** What a worker runs. Tests give their own. */
export interface WorkerSetup {
  pipelineOf(kind: JobKind): Promise<Pipeline>;
  engineVersion(): Promise<string>;
}

/** The product's own: loaded when the first task comes, so that a starting worker stays light. */
export const productSetup: WorkerSetup = {
  pipelineOf: async (kind) => (await import("#lib/pipelines/pipeline-of")).pipelineOf(kind),
  engineVersion: async () => (await import("#lib/film/engine-version")).engineVersion(),
};
