import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { JobFact } from "#lib/contracts/job-event";
import { addFact, noProgressOf, percentageOf } from "#lib/contracts/job-progress";
import { NewVersion } from "#lib/contracts/new-version";
import { Failure } from "#lib/errors/failure";
import { fileArtifacts } from "#lib/pipelines/inline/file-artifacts";
import { handedIn, pictureAt, sourceAt } from "#lib/pipelines/inline/handed-in";
import { heldOperations } from "#lib/pipelines/inline/held-operations";
import { runGraph } from "#lib/pipelines/inline/run-graph";
import { reportFacts } from "#lib/pipelines/report-facts";
import type { Pipeline, Spawn, StepContext, StepEnd } from "#lib/pipelines/step";
import { openWorkFolder, sweepWorkFolders } from "#lib/pipelines/work-folder";

export interface InlineOptions {
  dataDir: string;
  signal: AbortSignal;
  engineVersion: string;
  /** Told in order. `percentage` never falls. */
  onFact?: (fact: JobFact, percentage: number) => void;
  /** Local files that an order names as uploads, by the ids that it gives them. */
  files?: ReadonlyMap<string, string>;
  /** Whether to do, too, what comes after publishing. */
  afterwork?: boolean;
  /** Scenes made at once. */
  width?: number;
}

export interface InlineResult {
  version: NewVersion;
  artifactsMade: number;
  artifactsReused: number;
  /** Local file of an artifact named in the version. */
  pathOf(artifactId: string): Promise<string>;
}

/**
 * Runs a pipeline in this process, without database or queue: the same steps as a job, results remembered as files
 * under `dataDir/make`. Throws what a step throws; a stop leaves finished results for the next run.
 */
export async function runInline(pipeline: Pipeline, input: unknown, options: InlineOptions): Promise<InlineResult> {
  const folder = path.join(options.dataDir, "make");
  const workRoot = path.join(folder, "work");
  await sweepWorkFolders(workRoot);
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const artifacts = fileArtifacts(folder, options.engineVersion);
  const operations = heldOperations();
  let progress = noProgressOf(pipeline.kind);
  let percentage = 0;
  let published: NewVersion | undefined;

  const tell = async (fact: JobFact): Promise<void> => {
    signal.throwIfAborted();
    progress = addFact(progress, fact, new Date().toISOString());
    percentage = Math.max(percentage, percentageOf(progress));
    options.onFact?.(fact, percentage);
  };
  await tell({ type: "job.created" });
  await tell({ type: "job.started" });
  const report = reportFacts(tell);

  const run = async (node: { step: keyof Pipeline["steps"]; input: unknown }) => {
    await using work = await openWorkFolder(workRoot);
    signal.throwIfAborted();
    const later: Spawn[] = [];
    const context: StepContext = {
      jobId: "inline",
      signal,
      workDir: work.path,
      report,
      artifacts,
      operations,
      picture: async (ref) => pictureAt(await handedIn(ref, options.files)),
      source: async (ref) => sourceAt(await handedIn(ref, options.files)),
      publish: async (version, afterwork = []) => {
        published = NewVersion.parse(version);
        if (options.afterwork) later.push(...afterwork);
        return { videoId: "inline", versionId: "inline" };
      },
      // Whoever runs a pipeline by hand keeps no books.
      spend: async () => true,
      addFiles: async (files) => {
        if (published) published = { ...published, files: { ...published.files, ...files } };
      },
    };
    const outcome = await toItsEnd(() => pipeline.steps[node.step].run(node.input, context), signal);
    if ("ask" in outcome) throw new Failure("PURCHASE_UNKNOWN", { message: outcome.ask });
    return [...("spawn" in outcome ? (outcome.spawn ?? []) : []), ...later];
  };
  await runGraph({ step: "plan", key: "plan", input }, run, { width: options.width ?? 2, stop });
  if (!published) throw new Failure("INTERNAL_ERROR", { message: "The pipeline ended without a film." });
  await tell({ type: "job.completed", videoId: "inline", versionId: "inline" });
  const { made: artifactsMade, reused: artifactsReused } = artifacts.counts;
  return { version: published, artifactsMade, artifactsReused, pathOf: artifacts.pathOf };
}

/** Runs a step as often as it asks to be run again. */
async function toItsEnd(
  run: () => Promise<StepEnd>,
  signal: AbortSignal,
): Promise<Exclude<StepEnd, { again: unknown }>> {
  for (;;) {
    const end = await run();
    if (!("again" in end)) return end;
    await wait(end.again.inSeconds * 1000, undefined, { signal });
  }
}
