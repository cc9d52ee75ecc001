import type { ExplainerInput } from "#lib/contracts/job-input";
import { libraryFilm } from "#lib/pipelines/explainer/choose-storyboard";
import { chooseWriter, type WriterChoice } from "#lib/providers/text-registry";

export type WritingModel = Extract<WriterChoice, { kind: "model" }>;

/**
 * The language model that writes an order's storyboard; none where there is a storyboard already, where the library has a
 * film and nobody named a model, or where none is configured. Throws MODEL_RETIRED or VALIDATION_ERROR for a named one.
 */
export function modelFor(input: ExplainerInput): { model?: WritingModel; warnings: string[] } {
  const { model: asked, storyboard, templateId } = input;
  if (storyboard !== undefined || templateId !== undefined) {
    const what = storyboard !== undefined ? "has a storyboard of its own" : "is for a film of the topic library";
    return { warnings: asked === undefined ? [] : [`The order ${what}, so "${asked}" was not asked.`] };
  }
  if (asked === undefined && libraryFilm(input) !== undefined) return { warnings: [] };
  const choice = chooseWriter(asked);
  if (choice.kind === "model") return { model: choice, warnings: [] };
  return { warnings: choice.warning === undefined ? [] : [choice.warning] };
}
