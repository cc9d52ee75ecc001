import { randomUUID } from "node:crypto";
import { ensureOwner } from "#lib/accounts/owner-store";
import { changeSettings } from "#lib/config/settings";
import { ClipInput, type ClipOrder } from "#lib/contracts/clip-input";
import type { JobView } from "#lib/contracts/job-view";
import { db } from "#lib/database/client";
import { createJob } from "#lib/jobs/create-job";
import { costOfClip, planClip } from "#lib/pipelines/plan-clip";
import {
  type ReplicateStub,
  type ReplicateStubOptions,
  startReplicateStub,
  stubToken,
} from "#lib/providers/testing/stub-replicate";
import type { WorkerSetup } from "#lib/worker/setup";
import { jobWhen } from "#lib/worker/testing/use-worker-database";

/** The product's pipelines, without the hash of its sources. */
export const clipSetup: WorkerSetup = {
  pipelineOf: async (kind) => (await import("#lib/pipelines/pipeline-of")).pipelineOf(kind),
  engineVersion: async () => "e1",
};

/** Replicate's stand-in, set as this installation's vendor, looked at every tenth of a second; closed when disposed of. */
export async function useReplicate(options: ReplicateStubOptions = {}): Promise<ReplicateStub & AsyncDisposable> {
  const stub = await startReplicateStub(options);
  changeSettings({
    REPLICATE_BASE_URL: stub.base,
    REPLICATE_API_TOKEN: stubToken,
    VENDOR_POLL_SECONDS: "0.1",
    PAID_JOBS_PER_HOUR: "1000",
  });
  await db().providerHealth.deleteMany();
  return {
    ...stub,
    [Symbol.asyncDispose]: async () => {
      changeSettings({ REPLICATE_API_TOKEN: undefined, VENDOR_POLL_SECONDS: undefined });
      await stub.close();
    },
  };
}

export async function newClipOwner(): Promise<string> {
  const ownerId = `guest-${randomUUID()}`;
  await ensureOwner({ kind: "guest", ownerId });
  return ownerId;
}

/** Orders a clip as the doors do. */
export async function orderAClip(
  order: Partial<ClipOrder> = {},
  owner?: string,
): Promise<{ jobId: string; ownerId: string }> {
  const ownerId = owner ?? (await newClipOwner());
  const clip = ClipInput.parse({ prompt: "A silver robot walks through a city at sunset", seconds: 4, ...order });
  const costMicros = costOfClip(planClip(clip));
  const { jobId } = await createJob({ ownerId, input: { kind: "clip", version: 1, clip }, costMicros });
  return { jobId, ownerId };
}

/** Waits until a clip's job is as wanted, for as long as a busy machine takes to look at a file. */
export const clipWhen = (job: { jobId: string; ownerId: string }, wanted?: (view: JobView) => boolean) =>
  jobWhen(job, wanted, 90_000);

/** What an owner has reserved and spent, over all months. */
export async function moneyOf(ownerId: string): Promise<{ reserved: number; spent: number }> {
  const rows = await db().ledgerBalance.findMany({ where: { ownerId } });
  const sum = (pick: (row: (typeof rows)[number]) => bigint) => rows.reduce((all, row) => all + Number(pick(row)), 0);
  return { reserved: sum((row) => row.reservedMicros), spent: sum((row) => row.spentMicros) };
}
