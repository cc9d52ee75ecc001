import { z } from "zod";

/** What is measured on a clip's file. */
export const ClipMeasure = z.strictObject({
  durationSeconds: z.number(),
  width: z.number().int(),
  height: z.number().int(),
  fps: z.number(),
});
export type ClipMeasure = z.infer<typeof ClipMeasure>;
