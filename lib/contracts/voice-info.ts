import { z } from "zod";

/** A speaking voice that can be chosen. */
export const VoiceInfo = z.strictObject({
  /** `<provider>/<name>`, as `espeak/en-us`. */
  id: z.string(),
  name: z.string(),
  /** BCP 47; `mul` for voices that speak whatever they are given. */
  language: z.string(),
  /** How it sounds, in a few words. */
  character: z.string(),
  provider: z.string(),
});
export type VoiceInfo = z.infer<typeof VoiceInfo>;

/** A voice as it is listed, with the languages (BCP 47) that choose it by themselves. */
export const ListedVoice = VoiceInfo.extend({ defaultFor: z.array(z.string()) });
export type ListedVoice = z.infer<typeof ListedVoice>;
