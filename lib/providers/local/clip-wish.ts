import { z } from "zod";
import { ModelRatio, Resolution } from "#lib/contracts/model-card";

/** All that filming a clip on this machine needs. */
export const ClipWish = z.object({
  prompt: z.string(),
  seconds: z.number(),
  aspectRatio: ModelRatio,
  resolution: Resolution,
  audio: z.boolean(),
  seed: z.number().int(),
  /** Names of pictures: the one to begin and to end with, and those between. */
  first: z.string().optional(),
  last: z.string().optional(),
  references: z.array(z.string()),
  /** Files of the pictures by their names. */
  pictures: z.record(z.string(), z.string()),
});
export type ClipWish = z.infer<typeof ClipWish>;
