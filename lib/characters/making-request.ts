import { z } from "zod";
import { ModelRatio, ProviderName } from "#lib/contracts/model-card";
import { Micros } from "#lib/contracts/money";

/** A character that is to be drawn, as its order is kept. */
export const MakingRequest = z.strictObject({
  version: z.literal(1),
  name: z.string().optional(),
  description: z.string(),
  /** How many pictures, each from another side. */
  count: z.number().int().min(1),
  aspectRatio: ModelRatio,
  /** Added to what such pictures never show. */
  negativePrompt: z.string().optional(),
  seed: z.number().int().optional(),
  provider: ProviderName,
  model: z.string(),
  /** The most that one picture costs. */
  pictureMicros: Micros,
  /** Who ordered it, for the record. */
  actor: z.string(),
  requestId: z.string(),
});
export type MakingRequest = z.infer<typeof MakingRequest>;
