import path from "node:path";
import { settings } from "#lib/config/settings";
import type { JobFact } from "#lib/contracts/job-event";
import { NewVersion } from "#lib/contracts/new-version";
import type { StageName } from "#lib/contracts/stages";
import { inTransaction } from "#lib/database/transaction";
import type { ClaimedTask } from "#lib/jobs/claim-task";
import { ownerOfJob } from "#lib/jobs/job-store";
import { addToPublished, completeJob } from "#lib/jobs/settle-task";
import { isAfterwork } from "#lib/jobs/state-table";
import { tellFact } from "#lib/jobs/tell-fact";
import { spend } from "#lib/limits/ledger";
import { planInputOf } from "#lib/pipelines/pipeline-of";
import { reportFacts } from "#lib/pipelines/report-facts";
import type { StepEnd } from "#lib/pipelines/step";
import { openWorkFolder } from "#lib/pipelines/work-folder";
import { addFiles } from "#lib/videos/add-files";
import { publishVersion } from "#lib/videos/publish-version";
import { jobArtifacts } from "#lib/worker/artifacts/job-artifacts";
import { findOrderedPicture } from "#lib/worker/running/find-ordered-picture";
import { findOrderedSource } from "#lib/worker/running/find-ordered-source";
import { jobOperations } from "#lib/worker/running/job-operations";
import type { WorkerSetup } from "#lib/worker/setup";

export interface StepOutcome {
  end: StepEnd;
  /** True when the step has ended its job by publishing the film. */
  published: boolean;
}

/** Where a step's scratch folders are. */
export const workRoot = (): string => path.join(settings().DATA_DIR, "work");

/** Runs the step of a claimed task in a scratch folder of its own. `onStage` hears which stage it is in. */
export async function runStep(
  task: ClaimedTask,
  setup: WorkerSetup,
  signal: AbortSignal,
  onStage: (stage: StageName) => void,
): Promise<StepOutcome> {
  const { jobId, ownerId } = task;
  const { steps } = await setup.pipelineOf(task.order.kind);
  const engineVersion = await setup.engineVersion();
  await using work = await openWorkFolder(workRoot());
  signal.throwIfAborted();
  const tell = (fact: JobFact): Promise<void> => {
    signal.throwIfAborted();
    // The story of a completed job is over.
    if (isAfterwork(task.step)) return Promise.resolve();
    if (fact.type === "stage.started") onStage(fact.stage);
    return tellFact(task, fact);
  };
  let published: Promise<{ videoId: string; versionId: string }> | undefined;
  const end = await steps[task.step].run(task.step === "plan" ? planInputOf(task.order) : task.input, {
    jobId,
    signal,
    workDir: work.path,
    report: reportFacts(tell),
    artifacts: jobArtifacts({ jobId, workDir: work.path, engineVersion, signal }),
    operations: jobOperations(task),
    picture: async (ref) => findOrderedPicture(ref, (await ownerOfJob(jobId)) ?? ownerId),
    source: async (ref) => findOrderedSource(ref, (await ownerOfJob(jobId)) ?? ownerId),
    publish: (film, afterwork) => {
      signal.throwIfAborted();
      const version = NewVersion.parse(film);
      published ??= completeJob(
        task,
        // Not whose it was when the step began: a guest may have signed in since.
        async (tx) => publishVersion(tx, { jobId, ownerId: (await ownerOfJob(jobId, tx)) ?? ownerId, version }),
        afterwork,
      );
      return published;
    },
    spend: (purchase) => {
      signal.throwIfAborted();
      return inTransaction((tx) => spend(tx, { ...purchase, ownerId, jobId }));
    },
    addFiles: (files) => {
      signal.throwIfAborted();
      return addToPublished(task, (tx) => addFiles(tx, jobId, files));
    },
  });
  await published;
  return { end, published: published !== undefined };
}
