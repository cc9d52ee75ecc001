import { z } from "zod";
import { ClipInput, MergeInput } from "#lib/contracts/clip-input";
import { finishStep } from "#lib/pipelines/clip/finish-step";
import { orderStep } from "#lib/pipelines/clip/order-step";
import { renditionStep } from "#lib/pipelines/explainer/rendition-step";
import { mergeVideos } from "#lib/pipelines/merge/merge-videos";
import { planClip } from "#lib/pipelines/plan-clip";
import { type Pipeline, step } from "#lib/pipelines/step";

const planStep = step({
  input: z.union([
    z.object({ clip: ClipInput, merge: z.undefined().optional() }),
    z.object({ merge: MergeInput, clip: z.undefined().optional() }),
  ]),
  async run({ clip, merge }, context) {
    if (merge) return mergeVideos(merge, context);
    await context.report.stageStarted("draw");
    return { spawn: [{ step: "scene", key: "clip", input: { plan: planClip(clip) } }] };
  },
});

/**
 * Words and pictures to one clip: fitted to a model, ordered once, waited for, fetched, made ready for players. Or
 * videos that are there already to one film, in a single step.
 */
export const clip: Pipeline = {
  kind: "clip",
  steps: { plan: planStep, scene: orderStep, finish: finishStep, rendition: renditionStep },
};
