import { frameOf } from "#lib/contracts/frame-of";
import type { ExplainerInput } from "#lib/contracts/job-input";
import type { Storyboard } from "#lib/contracts/storyboard";
import { Failure, isFailure } from "#lib/errors/failure";
import { fitStoryboard } from "#lib/film/fit-storyboard";
import { chooseStoryboard, dressed, Written } from "#lib/pipelines/explainer/choose-storyboard";
import { onceJson } from "#lib/pipelines/explainer/json-artifact";
import { writeByModel } from "#lib/pipelines/explainer/write-by-model";
import { modelFor } from "#lib/pipelines/model-for";
import type { StepContext } from "#lib/pipelines/step";
import { checkStoryboard } from "#lib/storyboard/check-storyboard";

/**
 * The storyboard of an order: the caller's own, the library's, a language model's, or the outline writer's; checked, and
 * fitted to the frame.
 */
export async function writeStoryboard(input: ExplainerInput, context: StepContext): Promise<Written> {
  const draft = await draftStoryboard(input, context);
  const written = await onceJson(context, { step: "write", inputs: { input, draft }, schema: Written }, async () => {
    const checked = checkStoryboard(withMusic(draft.storyboard, input));
    if (!checked.ok) throw new Failure("STORYBOARD_INVALID", { stage: "write", issues: checked.issues });
    const frame = frameOf(input.quality, checked.storyboard.aspectRatio);
    const captioned = input.captionsStyle !== "off";
    const fitted = await fitStoryboard(checked.storyboard, frame, { signal: context.signal, captioned });
    const warnings = [...draft.warnings, ...fitted.warnings, ...voiceWarnings(fitted.storyboard)];
    return { ...draft, storyboard: fitted.storyboard, warnings };
  });
  return written.value;
}

/** Not remembered as a whole: where a model could not be asked, the next try may. Its answers are. */
async function draftStoryboard(input: ExplainerInput, context: StepContext): Promise<Written> {
  const { model, warnings } = modelFor(input);
  if (model === undefined) return warned(chooseStoryboard(input), warnings);
  try {
    const made = await writeByModel(model, input, context);
    return { writer: model.id, storyboard: dressed(made.storyboard, input), warnings: made.warnings };
  } catch (error) {
    context.signal.throwIfAborted();
    if (!isFailure(error) || error.provider === undefined || error.code === "BUDGET_EXCEEDED") throw error;
    const why = `"${model.id}" did not write this storyboard, the built-in writer did: ${error.message}`;
    return warned(chooseStoryboard(input), [why]);
  }
}

const warned = (written: Written, warnings: readonly string[]): Written => ({
  ...written,
  warnings: [...warnings, ...written.warnings],
});

/** The order's music over a storyboard's own; "none" asks for nothing. */
function withMusic(storyboard: Storyboard, { music }: ExplainerInput): Storyboard {
  return music === "none" ? storyboard : { ...storyboard, music };
}

/** What a built-in voice cannot do. */
function voiceWarnings({ language, voice, scenes }: Storyboard): string[] {
  const reads = voice === undefined || voice.startsWith("espeak/");
  const kanji = scenes.some(({ narration }) => /\p{Script=Han}/u.test(narration ?? ""));
  return /^ja\b/i.test(language) && reads && kanji
    ? ["The built-in Japanese voice reads kana only: kanji are not pronounced as words. Write the narration in kana."]
    : [];
}
