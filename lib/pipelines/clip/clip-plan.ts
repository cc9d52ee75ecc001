import { z } from "zod";
import { PictureRef } from "#lib/contracts/clip-input";
import { ModelRatio, ProviderName, Resolution } from "#lib/contracts/model-card";

/** One backend's way of making a clip: within what its model's card allows. */
export const ClipCandidate = z.strictObject({
  provider: ProviderName,
  model: z.string(),
  prompt: z.string(),
  negativePrompt: z.string().optional(),
  seconds: z.number(),
  aspectRatio: ModelRatio,
  resolution: Resolution,
  audio: z.boolean(),
  /** Whether the model takes a seed. One is made up where the order names none. */
  seeded: z.boolean(),
  firstFrame: PictureRef.optional(),
  lastFrame: PictureRef.optional(),
  references: z.array(PictureRef),
  /** What was ordered and cannot be honoured, by its name in `/api/mv`. */
  ignored: z.array(z.string()),
  /** What it costs; 0 is free. */
  amountMicros: z.number().int(),
});
export type ClipCandidate = z.infer<typeof ClipCandidate>;

/** How a clip is to be made: by the first candidate; by a further one only where the order allows it. */
export const ClipPlan = z.strictObject({
  title: z.string(),
  seed: z.number().int().optional(),
  candidates: z.array(ClipCandidate).min(1),
});
export type ClipPlan = z.infer<typeof ClipPlan>;
