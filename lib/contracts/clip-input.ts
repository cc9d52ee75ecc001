import { z } from "zod";
import { clipBackends } from "#lib/contracts/clip-backends";
import { AspectRatio } from "#lib/contracts/frame";
import { mergeTransitions } from "#lib/contracts/merge-transitions";
import { Resolution } from "#lib/contracts/model-card";

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
/** Text of people, without control characters; `what`: what they are to write. */
export const cleanWords = (most: number, what: string) =>
  z
    .string()
    .trim()
    .min(1, `Write ${what}.`)
    .max(most, `At most ${most} characters.`)
    .refine((text) => !control.test(text), "Control characters are not text: remove them.");

export const ClipBackend = z.enum(clipBackends);
export type ClipBackend = z.infer<typeof ClipBackend>;

/** A picture that an order rests on: a file the owner sent, or a picture of one of their characters. */
export const PictureRef = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("upload"), id: z.string().min(1).max(80) }),
  /** Without `image`: the character's first. */
  z.strictObject({ type: z.literal("character"), id: z.uuid(), image: z.number().int().min(0).max(3).optional() }),
]);
export type PictureRef = z.infer<typeof PictureRef>;

/** What a clip is ordered with: one schema for the form, `/api/v1`, `/api/mv` and the stored job. */
export const ClipInput = z.strictObject({
  prompt: cleanWords(4000, "what the clip shows"),
  negativePrompt: cleanWords(2000, "what it must not show").optional(),
  /** `auto`: the first that is configured, this machine last. */
  backend: ClipBackend.default("auto"),
  /** The provider's own name of a model; its preferred one when absent. */
  model: z.string().min(1).max(120).optional(),
  seconds: z.number().int().min(1).max(30).default(8),
  aspectRatio: AspectRatio.default("16:9"),
  resolution: Resolution.optional(),
  audio: z.boolean().default(true),
  seed: z.number().int().min(0).max(0xffffffff).optional(),
  firstFrame: PictureRef.optional(),
  lastFrame: PictureRef.optional(),
  references: z.array(PictureRef).max(9).default([]),
  /** Standing rules put before the prompt. */
  rules: cleanWords(4000, "the rules").optional(),
  /** Another backend may do it where the chosen one cannot; the clip then says so. */
  fallback: z.boolean().default(false),
  title: cleanWords(200, "a title").optional(),
});
export type ClipInput = z.infer<typeof ClipInput>;
export type ClipOrder = z.input<typeof ClipInput>;

/** A film, or another file, of whoever orders. A video means its newest version. */
export const SourceRef = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("video"), id: z.uuid() }),
  z.strictObject({ type: z.literal("upload"), id: z.string().min(1).max(80) }),
]);
export type SourceRef = z.infer<typeof SourceRef>;

/** Several finished films and clips become one, in this order. */
export const MergeInput = z.strictObject({
  parts: z
    .array(
      z
        .strictObject({
          source: SourceRef,
          /** Seconds of the part at which it is entered and left. */
          from: z.number().min(0).optional(),
          to: z.number().min(0).optional(),
        })
        .refine(({ from = 0, to }) => to === undefined || to > from, {
          message: "A part is left after it is entered.",
          path: ["to"],
        }),
    )
    .min(1, "Name at least one video.")
    .max(50, "At most 50 videos are joined at once."),
  transition: z.enum(mergeTransitions).default("cut"),
  transitionSeconds: z.number().min(0.1).max(3).default(0.5),
  /** Those of the first part when absent. */
  aspectRatio: AspectRatio.optional(),
  /** A sound laid over the whole film: `mix` over the parts' own sound, `replace` instead of it. */
  sound: z
    .strictObject({
      upload: z.string().min(1).max(80),
      mode: z.enum(["mix", "replace"]).default("mix"),
      volume: z.number().min(0).max(2).default(1),
    })
    .optional(),
  title: cleanWords(200, "a title").optional(),
});
export type MergeInput = z.infer<typeof MergeInput>;
/** What a form or caller may leave out. */
export type MergeOrder = z.input<typeof MergeInput>;
