import { finishStep } from "#lib/pipelines/explainer/finish-step";
import { planStep } from "#lib/pipelines/explainer/plan-step";
import { renditionStep } from "#lib/pipelines/explainer/rendition-step";
import { sceneStep } from "#lib/pipelines/explainer/scene-step";
import type { Pipeline } from "#lib/pipelines/step";

/** Topic or notes to a narrated film: read, write, speak; draw the scenes side by side; cut, caption, publish; then smaller copies. */
export const explainer: Pipeline = {
  kind: "explainer",
  steps: { plan: planStep, scene: sceneStep, finish: finishStep, rendition: renditionStep },
};
