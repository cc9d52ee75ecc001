import { z } from "zod";
import type { ExplainerInput } from "#lib/contracts/job-input";
import { Storyboard } from "#lib/contracts/storyboard";
import { Failure } from "#lib/errors/failure";
import { isInstruction } from "#lib/storyboard/is-instruction";
import { writeOutline } from "#lib/storyboard/outline-writer";
import { templateOf } from "#lib/storyboard/template-of";
import { findInLibrary } from "#lib/storyboard/topic-library";

export const Written = z.strictObject({ writer: z.string(), storyboard: Storyboard, warnings: z.array(z.string()) });
export type Written = z.infer<typeof Written>;

/** The caller's own storyboard, the library's, or the outline writer's; not yet checked nor fitted. */
export function chooseStoryboard(input: ExplainerInput): Written {
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

function modelWarning(model: string): string {
  return `No language model is configured here, so "${model}" was not asked; the built-in writer made the storyboard.`;
}
