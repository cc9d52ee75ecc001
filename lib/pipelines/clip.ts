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
    const plan = planClip(clip);
    const ignored = plan.candidates[0]?.ignored ?? [];
    if (ignored.length > 0) await context.report.warning(notHonoured(ignored));
    return { spawn: [{ step: "scene", key: "clip", input: { plan } }] };
  },
});

const notHonoured = (ignored: readonly string[]): string =>
  `The model cannot honour all that was ordered: ${ignored.join(", ").replaceAll("_", " ")}. The nearest that it has was taken, or it was left out.`;

/**
 * Words and pictures to one clip: fitted to a model, ordered once, waited for, fetched, made ready for players. Or
 * videos that are there already to one film, in a single step.
 */
export const clip: Pipeline = {
  kind: "clip",
  steps: { plan: planStep, scene: orderStep, finish: finishStep, rendition: renditionStep },
};
