import { z } from "zod";
import { unsupported } from "#lib/api/input-failure";
import { OutputFormat } from "#lib/contracts/explainer-fields";
import { ExplainerInput, type ExplainerOrder } from "#lib/contracts/job-input";

const { shape } = ExplainerInput;

const notYet = { message: "This is not honoured yet; leave it out.", ...unsupported };
const offOnly = z
  .boolean()
  .refine((on) => !on, notYet)
  .default(false);
const emptyRecord = z
  .record(z.string(), z.unknown())
  .refine((value) => Object.keys(value).length === 0, notYet)
  .optional();

const Format = z
  .enum([...OutputFormat.options, "avi"])
  .refine((format) => format !== "avi", {
    message: "Films are given out as mp4, mov or webm; avi has no place for their picture and sound.",
    ...unsupported,
  })
  .transform((format) => OutputFormat.parse(format));

/** An explainer in the words of `/api/v1`: the fields of the job's own input, and those that are known but not honoured. */
export const Configuration = z
  .strictObject({
    topic: shape.topic,
    context: shape.context,
    title: shape.title,
    description: shape.description,
    tags: shape.tags,
    model: shape.model,
    quality: shape.quality,
    aspect_ratio: shape.aspectRatio,
    look: shape.look,
    language: shape.language,
    voice: shape.voice,
    target_seconds: shape.targetSeconds,
    enable_subtitles: shape.subtitles,
    enable_thumbnails: shape.thumbnails,
    template_id: shape.templateId,
    storyboard: shape.storyboard,
    seed: shape.seed,
    output_format: Format.default("mp4"),
    use_rag: offOnly,
    use_context_learning: offOnly,
    style_preferences: emptyRecord,
    custom_config: emptyRecord,
    sources: z
      .array(z.unknown())
      .refine((list) => list.length === 0, notYet)
      .optional(),
    captions_style: shape.captionsStyle,
    music: shape.music,
    picture_model: shape.pictureModel,
    picture_fallback: shape.pictureFallback,
  })
  .meta({ id: "Configuration" });

/** The job's input for a configuration. */
export function toExplainerInput(configuration: z.output<typeof Configuration>): ExplainerInput {
  const { topic, context, title, description, tags, model, quality, look, language, voice, storyboard, seed } =
    configuration;
  return {
    ...{ topic, context, title, description, tags, model, quality, look, language, voice, storyboard, seed },
    aspectRatio: configuration.aspect_ratio,
    targetSeconds: configuration.target_seconds,
    subtitles: configuration.enable_subtitles,
    captionsStyle: configuration.captions_style,
    music: configuration.music,
    thumbnails: configuration.enable_thumbnails,
    outputFormat: configuration.output_format,
    templateId: configuration.template_id,
    pictureModel: configuration.picture_model,
    pictureFallback: configuration.picture_fallback,
  };
}

/** A form's order in the words of `/api/v1`, so that pages order through the same operation. */
export function toConfiguration(order: ExplainerOrder): z.input<typeof Configuration> {
  const { aspectRatio, targetSeconds, subtitles, captionsStyle, thumbnails, outputFormat, templateId, ...others } =
    order;
  const { pictureModel, pictureFallback, ...same } = others;
  return {
    ...same,
    picture_model: pictureModel,
    picture_fallback: pictureFallback,
    aspect_ratio: aspectRatio,
    target_seconds: targetSeconds,
    enable_subtitles: subtitles,
    captions_style: captionsStyle,
    enable_thumbnails: thumbnails,
    output_format: outputFormat,
    template_id: templateId,
  };
}
