import { z } from "zod";
import { ClipInput } from "#lib/contracts/clip-input";
import { Failure } from "#lib/errors/failure";
import { finishStep } from "#lib/pipelines/clip/finish-step";
import { orderStep } from "#lib/pipelines/clip/order-step";
import { renditionStep } from "#lib/pipelines/explainer/rendition-step";
import { planClip } from "#lib/pipelines/plan-clip";
import { type Pipeline, step } from "#lib/pipelines/step";

const planStep = step({
  input: z.object({ clip: ClipInput.optional() }),
  async run({ clip }, { report }) {
    if (!clip) throw new Failure("UNSUPPORTED_FIELD", { message: "Videos cannot be made one yet." });
    await report.stageStarted("draw");
    return { spawn: [{ step: "scene", key: "clip", input: { plan: planClip(clip) } }] };
  },
});

/** Words and pictures to one clip: fitted to a model, ordered once, waited for, fetched, made ready for players. */
export const clip: Pipeline = {
  kind: "clip",
  steps: { plan: planStep, scene: orderStep, finish: finishStep, rendition: renditionStep },
};
