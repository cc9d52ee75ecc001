import { z } from "zod";
import { orDefault, orNull } from "#lib/api/mv/or-null";
import { PictureBase64 } from "#lib/api/mv/picture-bytes";
import { ClipInput } from "#lib/contracts/clip-input";

const { shape } = ClipInput;
const { seed, negativePrompt, model, resolution, rules } = shape;

/** What a clip is ordered with, in the words of this door; null means as much as leaving a field out. */
export const ClipBody = z.strictObject({
  prompt: shape.prompt,
  negative_prompt: orNull(z.union([z.literal(""), negativePrompt.unwrap()])),
  aspect_ratio: orNull(shape.aspectRatio.unwrap()),
  duration: orNull(shape.seconds.unwrap()),
  generate_audio: orNull(z.boolean()),
  seed: orNull(seed.unwrap()),
  /** A picture of what the clip shows; `character_reference_id` is the better way. */
  reference_image_base64: orNull(z.union([z.literal(""), PictureBase64])),
  /** A character's id, or that of one of its pictures. */
  character_reference_id: orNull(z.uuid()),
  /** Put before the prompt; "" for none. Left out: those of `GET backends`. */
  video_rules_template: orNull(z.union([z.literal(""), rules.unwrap()])),
  /** Left out: the first that is configured. */
  backend: orDefault(shape.backend.unwrap(), "auto"),
  /** The backend's own name of a model. */
  model: orNull(model.unwrap()),
  resolution: orNull(resolution.unwrap()),
});
export type ClipBody = z.output<typeof ClipBody>;

/** The order of a clip; its picture, if it has one, is kept already. */
export function clipInputOf(body: ClipBody, reference: ClipInput["references"][number] | undefined): ClipInput {
  return ClipInput.parse({
    prompt: body.prompt,
    negativePrompt: body.negative_prompt || undefined,
    ...{ backend: body.backend, model: body.model, seconds: body.duration, aspectRatio: body.aspect_ratio },
    ...{ resolution: body.resolution, audio: body.generate_audio, seed: body.seed },
    references: reference ? [reference] : [],
    rules: body.video_rules_template || undefined,
  });
}
