import { z } from "zod";

/** A speaking voice that can be chosen. */
export const VoiceInfo = z.strictObject({
  /** `<provider>/<name>`, as `espeak/en-us`. */
  id: z.string(),
  name: z.string(),
  /** BCP 47. */
  language: z.string(),
  provider: z.string(),
});
export type VoiceInfo = z.infer<typeof VoiceInfo>;
