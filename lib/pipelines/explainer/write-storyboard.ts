import { frameOf } from "#lib/contracts/frame";
import type { ExplainerInput } from "#lib/contracts/job-input";
import type { Storyboard } from "#lib/contracts/storyboard";
import { Failure } from "#lib/errors/failure";
import { fitStoryboard } from "#lib/film/fit-storyboard";
import { chooseStoryboard, Written } from "#lib/pipelines/explainer/choose-storyboard";
import { onceJson } from "#lib/pipelines/explainer/json-artifact";
import type { StepContext } from "#lib/pipelines/step";
import { checkStoryboard } from "#lib/storyboard/check-storyboard";

/** The storyboard of an order: the caller's own, the library's, or the outline writer's; checked, and fitted to the frame. */
export async function writeStoryboard(input: ExplainerInput, context: StepContext): Promise<Written> {
  const written = await onceJson(context, { step: "write", inputs: input, schema: Written }, async () => {
    const draft = chooseStoryboard(input);
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
