import { randomUUID } from "node:crypto";
import { ensureOwner } from "#lib/accounts/owner-store";
import { ExplainerInput } from "#lib/contracts/job-input";
import { createJob } from "#lib/jobs/create-job";
import { explainer } from "#lib/pipelines/explainer";
import type { AnyStep } from "#lib/pipelines/step";
import type { WorkerSetup } from "#lib/worker/setup";

const nothing: AnyStep = { run: async () => ({}) };

/** Plans films as the product does, with the pictures that models make, and draws none of their scenes. */
export const pictureSetup: WorkerSetup = {
  pipelineOf: async () => ({ ...explainer, steps: { ...explainer.steps, scene: nothing, finish: nothing } }),
  engineVersion: async () => "e1",
};

/** What the picture of `orderPainted` costs, in micro-dollars. */
export const costOfPicture = 3000;

/** Orders a silent film of one scene before a picture of Replicate's, as the doors do. */
export async function orderPainted(): Promise<{ jobId: string; ownerId: string }> {
  const ownerId = `guest-${randomUUID()}`;
  await ensureOwner({ kind: "guest", ownerId });
  const explainer = ExplainerInput.parse({
    ...{ topic: "Lights", quality: "low", pictureModel: "replicate/black-forest-labs/flux-schnell" },
    storyboard: {
      ...{ version: 1, title: "Lights", language: "en", aspectRatio: "16:9", look: "paper", seed: 1 },
      scenes: [
        { id: "a", layout: "title", seconds: 2, blocks: [], background: { type: "image", prompt: "A lighthouse" } },
      ],
    },
  });
  const input = { kind: "explainer" as const, version: 1 as const, explainer };
  const { jobId } = await createJob({ ownerId, input, costMicros: costOfPicture });
  return { jobId, ownerId };
}
