import { z } from "zod";

/**
 * What a piece of sound looks like, a row every 1 / `rate` seconds from the scene's start. Rows are bytes in base64:
 * `spectrum` has `bands` bytes a row (0 silence to 255, low to high), `wave` has `points` bytes a row (128 is silence),
 * `level` one byte a row.
 */
export const SoundShape = z.strictObject({
  rate: z.number().int().min(1).max(120),
  bands: z.number().int().min(1).max(128),
  points: z.number().int().min(1).max(512),
  spectrum: z.base64(),
  wave: z.base64(),
  level: z.base64(),
  /** Moments of beats in seconds, rising; empty for speech. */
  beats: z.array(z.number()),
});
export type SoundShape = z.infer<typeof SoundShape>;
