import { z } from "zod";
import { ClipInput, type ClipOrder } from "#lib/contracts/clip-input";

const { shape } = ClipInput;

/** A clip in the words of `/api/v1`: the fields of the job's own input. */
export const ClipConfiguration = z
  .strictObject({
    prompt: shape.prompt,
    negative_prompt: shape.negativePrompt,
    backend: shape.backend,
    model: shape.model,
    seconds: shape.seconds,
    aspect_ratio: shape.aspectRatio,
    resolution: shape.resolution,
    audio: shape.audio,
    seed: shape.seed,
    first_frame: shape.firstFrame,
    last_frame: shape.lastFrame,
    references: shape.references,
    rules: shape.rules,
    fallback: shape.fallback,
    title: shape.title,
  })
  .meta({ id: "ClipConfiguration" });

/** The job's input for a configuration. */
export function toClipInput(configuration: z.output<typeof ClipConfiguration>): ClipInput {
  const { negative_prompt, aspect_ratio, first_frame, last_frame, ...same } = configuration;
  return {
    ...same,
    negativePrompt: negative_prompt,
    aspectRatio: aspect_ratio,
    firstFrame: first_frame,
    lastFrame: last_frame,
  };
}

/** A form's order in the words of `/api/v1`, so that pages order through the same operation. */
export function toClipConfiguration(order: ClipOrder): z.input<typeof ClipConfiguration> {
  const { negativePrompt, aspectRatio, firstFrame, lastFrame, ...same } = order;
  return {
    ...same,
    negative_prompt: negativePrompt,
    aspect_ratio: aspectRatio,
    first_frame: firstFrame,
    last_frame: lastFrame,
  };
}
