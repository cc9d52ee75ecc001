import { z } from "zod";

/** What a playlist needs to know of a film in fragments: one file, its head first, then segment after segment. */
export const HlsIndex = z.strictObject({
  /** By RFC 6381, picture first. */
  codecs: z.string(),
  width: z.number().int(),
  height: z.number().int(),
  /** Bits a second: the most that about one segment's length takes, and over all. */
  bandwidth: z.number().int(),
  averageBandwidth: z.number().int(),
  headBytes: z.number().int(),
  /** Seconds sum up to the film's own length exactly; each segment starts with a key frame. */
  segments: z.array(z.strictObject({ bytes: z.number().int(), seconds: z.number() })),
});
export type HlsIndex = z.infer<typeof HlsIndex>;
