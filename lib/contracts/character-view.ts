import { z } from "zod";

/** A character: a description and one to four pictures that models are shown. */
export const CharacterView = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  description: z.string(),
  images: z.array(
    z.strictObject({ url: z.string(), content_type: z.string(), width: z.number().int(), height: z.number().int() }),
  ),
  /** `provider/model` that drew the pictures; absent: sent by its owner. */
  drawn_by: z.string().optional(),
  created_at: z.iso.datetime(),
});
export type CharacterView = z.infer<typeof CharacterView>;
