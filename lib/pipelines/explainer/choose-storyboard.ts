import { z } from "zod";
import type { ExplainerInput } from "#lib/contracts/job-input";
import { Storyboard } from "#lib/contracts/storyboard";
import { Failure } from "#lib/errors/failure";
import { mostForWriters } from "#lib/pipelines/pictures/most-for-writers";
import { describePictures } from "#lib/storyboard/describe-pictures";
import { isInstruction } from "#lib/storyboard/is-instruction";
import { writeOutline } from "#lib/storyboard/outline-writer";
import { templateOf } from "#lib/storyboard/template-of";
import { findInLibrary } from "#lib/storyboard/topic-library";

export const Written = z.strictObject({ writer: z.string(), storyboard: Storyboard, warnings: z.array(z.string()) });
export type Written = z.infer<typeof Written>;

/** What is there without any model: the caller's own, the library's, or the outline writer's; not yet checked nor fitted. */
export function chooseStoryboard(input: ExplainerInput): Written {
  if (input.storyboard) return { writer: "storyboard", storyboard: input.storyboard, warnings: [] };
  const known = input.templateId ? templateOf(input.templateId) : libraryFilm(input);
  if (input.templateId && !known) {
    const message = `There is no template "${input.templateId}" in the topic library.`;
    throw new Failure("VALIDATION_ERROR", { stage: "write", message });
  }
  if (known) return { writer: "library", storyboard: described(dressed(known, input), input), warnings: [] };
  const { storyboard, warnings, writer } = writeOutline({
    topic: input.topic,
    context: input.context,
    language: input.language,
    look: input.look,
    aspectRatio: input.aspectRatio,
    seed: input.seed,
    targetSeconds: input.targetSeconds,
  });
  return { writer, storyboard: described(dressed(storyboard, input), input), warnings };
}

/** Where a model makes the pictures there are some. */
const described = (storyboard: Storyboard, { pictureModel }: ExplainerInput): Storyboard =>
  pictureModel === undefined ? storyboard : describePictures(storyboard, mostForWriters);

/** The library's film on a topic; notes of the caller's own always go before it. */
export function libraryFilm({ topic, context }: ExplainerInput): Storyboard | undefined {
  const onlySteered = context === undefined || context.trim() === "" || isInstruction(context);
  return onlySteered ? findInLibrary(topic)?.storyboard : undefined;
}

/** The order's look, shape, voice and title over a storyboard's own. */
export function dressed(storyboard: Storyboard, { look, aspectRatio, seed, voice, title }: ExplainerInput): Storyboard {
  return { ...storyboard, look, aspectRatio, seed, voice: voice ?? storyboard.voice, title: title ?? storyboard.title };
}
