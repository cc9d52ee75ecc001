import type { JobInput } from "#lib/contracts/job-input";
import type { JobKind } from "#lib/contracts/stages";
import { Failure } from "#lib/errors/failure";
import type { Pipeline } from "#lib/pipelines/step";

const loaders: Partial<Record<JobKind, () => Promise<Pipeline>>> = {
  clip: async () => (await import("#lib/pipelines/clip")).clip,
  explainer: async () => (await import("#lib/pipelines/explainer")).explainer,
};

/** The pipeline of a kind, loaded when it is first needed. Throws UNSUPPORTED_FIELD for kinds that are not built. */
export async function pipelineOf(kind: JobKind): Promise<Pipeline> {
  const load = loaders[kind];
  if (!load) throw new Failure("UNSUPPORTED_FIELD", { message: `Jobs of the kind ${kind} cannot be made yet.` });
  return load();
}

/** What the plan step of a job is given. */
export function planInputOf(input: JobInput): unknown {
  return input.kind === "explainer" ? input.explainer : { clip: input.clip, merge: input.merge };
}
