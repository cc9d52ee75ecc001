import { z } from "zod";
import { SpokenWord } from "#lib/contracts/narration-track";

/**
 * Captions that are part of the picture. `clean`: plain letters; `boxed`: on a panel; `highlight`: the spoken word
 * stands out; `karaoke`: words fill as they are spoken.
 */
export const captionStyles = ["clean", "boxed", "highlight", "karaoke"] as const;
export const CaptionStyle = z.enum(captionStyles);
export type CaptionStyle = z.infer<typeof CaptionStyle>;

/** Captions drawn into a scene; times are scene seconds. A cue's words are shown together, in `lines` where it has two. */
export const BurnedCaptions = z.strictObject({
  style: CaptionStyle,
  cues: z.array(z.strictObject({ from: z.number(), to: z.number(), lines: z.array(z.array(SpokenWord)).min(1) })),
});
export type BurnedCaptions = z.infer<typeof BurnedCaptions>;
