import { z } from "zod";

/** One picture of many small ones, row after row, the nth of them for the nth stretch of the film. */
export const SpriteIndex = z.strictObject({
  tiles: z.number().int(),
  columns: z.number().int(),
  /** Pixels of one small picture. */
  width: z.number().int(),
  height: z.number().int(),
  everySeconds: z.number(),
  durationSeconds: z.number(),
});
export type SpriteIndex = z.infer<typeof SpriteIndex>;
