import { z } from "zod";
import { captionStyles } from "#lib/contracts/caption-styles";
import { AspectRatio, Quality } from "#lib/contracts/frame";
import { Language } from "#lib/contracts/language";
import { LookName } from "#lib/contracts/looks";
import { musicBeds } from "#lib/contracts/music-beds";
import { outputFormats } from "#lib/contracts/output-formats";

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const clean = (text: string): boolean => !control.test(text);
const noControls = "Control characters are not text: remove them.";

export const Topic = z
  .string()
  .trim()
  .min(3, "Write a topic of at least 3 characters.")
  .max(500, "A topic has at most 500 characters; put the rest into the notes.")
  .refine(clean, noControls);

export const OutputFormat = z.enum(outputFormats);
export type OutputFormat = z.infer<typeof OutputFormat>;

/** What an explainer is ordered with, but for a storyboard that is finished: all that a form asks for. */
export const ExplainerFields = z.strictObject({
  topic: Topic,
  /** An instruction to the writer, notes, or a script in Markdown. */
  context: z.string().max(20_000, "Notes have at most 20,000 characters.").refine(clean, noControls).optional(),
  title: z.string().trim().min(1).max(200).refine(clean, noControls).optional(),
  description: z.string().max(1000).refine(clean, noControls).optional(),
  tags: z.array(z.string().trim().min(1).max(40).refine(clean, noControls)).max(10).optional(),
  /** Any model string; without a configured vendor the outline writer writes, and says so. */
  model: z.string().max(120).refine(clean, noControls).optional(),
  /** Who makes pictures that are described and name nobody, as `provider/model`; absent: they are drawn here. */
  pictureModel: z.string().min(1).max(120).refine(clean, noControls).optional(),
  /** Whether a picture that cannot be had of its model is drawn here instead; the film then says so. */
  pictureFallback: z.boolean().default(true),
  quality: Quality.default("medium"),
  aspectRatio: AspectRatio.default("16:9"),
  look: LookName.default("paper"),
  language: Language.optional(),
  /** A voice id of `GET /api/v1/voices`. */
  voice: z.string().min(1).max(80).optional(),
  targetSeconds: z.number().int().min(20).max(1800).optional(),
  subtitles: z.boolean().default(true),
  /** Captions drawn into the picture, beside the caption files. */
  captionsStyle: z.enum(["off", ...captionStyles]).default("off"),
  music: z.enum(["none", ...musicBeds]).default("none"),
  thumbnails: z.boolean().default(true),
  /** What is downloaded. Films are made as mp4; other files are made of them once they are published. */
  outputFormat: OutputFormat.default("mp4"),
  /** Id of a topic-library entry to film as it is. */
  templateId: z.string().max(80).optional(),
  seed: z.number().int().min(0).max(0xffffffff).default(1),
});
