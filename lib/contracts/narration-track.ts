import { z } from "zod";

/** A word as it is shown in captions and transcript, with the time in which it is spoken (seconds from the track's start). */
export const SpokenWord = z.strictObject({ text: z.string(), start: z.number(), end: z.number() });
export type SpokenWord = z.infer<typeof SpokenWord>;

/** What one scene says, once it has been spoken. Times are seconds from the start of its sound file. */
export const NarrationTrack = z.strictObject({
  voice: z.string(),
  durationSeconds: z.number(),
  words: z.array(SpokenWord),
  marks: z.record(z.string(), z.number()),
  /** false when word times are guessed and not the engine's own. */
  timesAreExact: z.boolean(),
});
export type NarrationTrack = z.infer<typeof NarrationTrack>;
