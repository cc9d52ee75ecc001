import { z } from "zod";
import { frameOf } from "#lib/contracts/frame";
import type { ExplainerInput } from "#lib/contracts/job-input";
import { Storyboard } from "#lib/contracts/storyboard";
import { Failure } from "#lib/errors/failure";
import { fitStoryboard } from "#lib/film/fit-storyboard";
import { onceJson } from "#lib/pipelines/explainer/json-artifact";
import type { StepContext } from "#lib/pipelines/step";
import { checkStoryboard } from "#lib/storyboard/check-storyboard";
import { isInstruction } from "#lib/storyboard/is-instruction";
import { writeOutline } from "#lib/storyboard/outline-writer";
import { templateOf } from "#lib/storyboard/template-of";
import { findInLibrary } from "#lib/storyboard/topic-library";

const Written = z.strictObject({ writer: z.string(), storyboard: Storyboard, warnings: z.array(z.string()) });
type Written = z.infer<typeof Written>;

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

function chooseStoryboard(input: ExplainerInput): Written {
  const warnings = input.model ? [modelWarning(input.model)] : [];
  if (input.storyboard) return { writer: "storyboard", storyboard: input.storyboard, warnings };
  const known = input.templateId
    ? templateOf(input.templateId)
    : onlySteers(input)
      ? findInLibrary(input.topic)?.storyboard
      : undefined;
  if (input.templateId && !known) {
    const message = `There is no template "${input.templateId}" in the topic library.`;
    throw new Failure("VALIDATION_ERROR", { stage: "write", message });
  }
  if (known) return { writer: "library", storyboard: dressed(known, input), warnings };
  const {
    storyboard,
    warnings: said,
    writer,
  } = writeOutline({
    topic: input.topic,
    context: input.context,
    language: input.language,
    look: input.look,
    aspectRatio: input.aspectRatio,
    seed: input.seed,
    targetSeconds: input.targetSeconds,
  });
  return { writer, storyboard: dressed(storyboard, input), warnings: [...warnings, ...said] };
}

/** Notes of the caller's own always go before the library's film. */
function onlySteers({ context }: ExplainerInput): boolean {
  return context === undefined || context.trim() === "" || isInstruction(context);
}

/** The order's look, shape, voice and title over a storyboard's own. */
function dressed(storyboard: Storyboard, { look, aspectRatio, seed, voice, title }: ExplainerInput): Storyboard {
  return { ...storyboard, look, aspectRatio, seed, voice: voice ?? storyboard.voice, title: title ?? storyboard.title };
}

/** The order's music over a storyboard's own; "none" asks for nothing. */
function withMusic(storyboard: Storyboard, { music }: ExplainerInput): Storyboard {
  return music === "none" ? storyboard : { ...storyboard, music };
}

function modelWarning(model: string): string {
  return `No language model is configured here, so "${model}" was not asked; the built-in writer made the storyboard.`;
}

/** What a built-in voice cannot do. */
function voiceWarnings({ language, voice, scenes }: Storyboard): string[] {
  const reads = voice === undefined || voice.startsWith("espeak/");
  const kanji = scenes.some(({ narration }) => /\p{Script=Han}/u.test(narration ?? ""));
  return /^ja\b/i.test(language) && reads && kanji
    ? ["The built-in Japanese voice reads kana only: kanji are not pronounced as words. Write the narration in kana."]
    : [];
}
