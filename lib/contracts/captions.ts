import { z } from "zod";
import { captionStyles } from "#lib/contracts/caption-styles";
import type { AspectRatio } from "#lib/contracts/frame";
import { SpokenWord } from "#lib/contracts/narration-track";

export const CaptionStyle = z.enum(captionStyles);
export type CaptionStyle = z.infer<typeof CaptionStyle>;

/** Columns of a line that is drawn into a frame of this shape, as of Latin letters. */
export const captionColumns = { "16:9": 42, "21:9": 42, "4:3": 38, "1:1": 32, "9:16": 22 } as const satisfies Record<
  AspectRatio,
  number
>;

/**
 * Captions drawn into a scene; times are scene seconds. A cue's words are shown together, in `lines` where it has two. A
 * word's text ends with the space that parts it from the next one.
 */
export const BurnedCaptions = z.strictObject({
  style: CaptionStyle,
  cues: z.array(z.strictObject({ from: z.number(), to: z.number(), lines: z.array(z.array(SpokenWord)).min(1) })),
});
export type BurnedCaptions = z.infer<typeof BurnedCaptions>;
