import { z } from "zod";
import { aspectRatios } from "#lib/contracts/frame-of";
import { resolutions } from "#lib/contracts/resolutions";

/** Who does work for us. `local`, `espeak` and `flite` are this machine. */
export const providerNames = [
  "local",
  "espeak",
  "flite",
  "openai",
  "anthropic",
  "gemini",
  "replicate",
  "minimax",
  "elevenlabs",
  "comfyui",
] as const;
export const ProviderName = z.enum(providerNames);
export type ProviderName = z.infer<typeof ProviderName>;

export const Resolution = z.enum(resolutions);
export type Resolution = z.infer<typeof Resolution>;

/** Ratios that models know beside those our films have. */
export const modelRatios = [...aspectRatios, "3:2", "2:3", "3:4", "4:5", "5:4"] as const;
export const ModelRatio = z.enum(modelRatios);
export type ModelRatio = z.infer<typeof ModelRatio>;

const Price = z.strictObject({ amount_micros: z.number().int(), per: z.number(), unit: z.string() });

const card = {
  /** `provider/model`, as orders name it. */
  id: z.string(),
  provider: ProviderName,
  model: z.string(),
  title: z.string(),
  /** The provider's first choice for this kind. */
  preferred: z.boolean(),
  /** Absent: free. */
  price: Price.optional(),
};

export const VideoCard = z.strictObject({
  ...card,
  kind: z.literal("video"),
  seconds: z.array(z.number()).min(1),
  default_seconds: z.number(),
  /** Where a resolution allows fewer lengths. */
  seconds_at: z.partialRecord(Resolution, z.array(z.number())).optional(),
  aspect_ratios: z.array(ModelRatio).min(1),
  resolutions: z.array(Resolution).min(1),
  default_resolution: Resolution,
  first_frame: z.boolean(),
  /** Models that make nothing of words alone. */
  needs_first_frame: z.boolean(),
  last_frame: z.boolean(),
  max_references: z.number().int(),
  /** References and frames cannot be given together. */
  references_exclude_frames: z.boolean(),
  audio: z.enum(["always", "switch", "none"]),
  seed: z.boolean(),
  negative_prompt: z.boolean(),
  max_prompt: z.number().int(),
  cancel: z.boolean(),
  progress: z.enum(["real", "estimated"]),
});
export type VideoCard = z.infer<typeof VideoCard>;

export const ImageCard = z.strictObject({
  ...card,
  kind: z.literal("image"),
  aspect_ratios: z.array(ModelRatio).min(1),
  max_images: z.number().int(),
  max_references: z.number().int(),
  seed: z.boolean(),
  negative_prompt: z.boolean(),
  max_prompt: z.number().int(),
});
export type ImageCard = z.infer<typeof ImageCard>;

export const TextCard = z.strictObject({ ...card, kind: z.literal("text"), structured: z.boolean() });
export type TextCard = z.infer<typeof TextCard>;

export const SpeechCard = z.strictObject({
  ...card,
  kind: z.literal("speech"),
  times: z.enum(["words", "sentences", "none"]),
  max_characters: z.number().int(),
});
export type SpeechCard = z.infer<typeof SpeechCard>;

export const TranscriptionCard = z.strictObject({
  ...card,
  kind: z.literal("transcription"),
  times: z.enum(["words", "segments", "none"]),
  max_bytes: z.number().int(),
});
export type TranscriptionCard = z.infer<typeof TranscriptionCard>;

/** What one model of one provider can do: drives forms, checks, estimates, documentation. */
export const ModelCard = z.discriminatedUnion("kind", [VideoCard, ImageCard, TextCard, SpeechCard, TranscriptionCard]);
export type ModelCard = z.infer<typeof ModelCard>;
export type ModelKind = ModelCard["kind"];

/** How a provider is doing, as the last requests to it ended. */
export const ProviderHealth = z.strictObject({
  name: ProviderName,
  configured: z.boolean(),
  /** `resting`: it failed again and again and is left alone until `restsUntil`. */
  state: z.enum(["unknown", "well", "failing", "resting"]),
  restsUntil: z.iso.datetime().optional(),
  lastError: z.string().optional(),
});
export type ProviderHealth = z.infer<typeof ProviderHealth>;
