import { z } from "zod";
import type { VoiceInfo } from "#lib/contracts/voice-info";

/** What is to be spoken: plain text, already readable aloud (no TeX, no marks). */
export interface SpeechRequest {
  text: string;
  /** BCP 47. */
  language: string;
  /** A `VoiceInfo.id` of this provider. */
  voice: string;
}

/** A stretch of sound that belongs to a place in the text. Times are seconds from the file's start, in rising order. */
export const SpokenSpan = z.strictObject({
  /** UTF-16 offset in the request's text at which the word (or a part of it) begins. */
  at: z.number().int(),
  start: z.number(),
  end: z.number(),
});
export type SpokenSpan = z.infer<typeof SpokenSpan>;

/** What a provider answers once the sound file is written. */
export const Speech = z.strictObject({
  durationSeconds: z.number(),
  /** Not every word needs a span: engines run short words together. */
  spans: z.array(SpokenSpan),
  /** false when the times are estimated and not the engine's own. */
  timesAreExact: z.boolean(),
});
export type Speech = z.infer<typeof Speech>;

/** A vendor that turns text into sound. */
export interface SpeechProvider {
  /** First part of its voice ids. */
  readonly name: string;
  voices(): readonly VoiceInfo[];
  /** The voice that speaks a language when nobody chose one; undefined when it cannot speak it. */
  defaultVoice(language: string): VoiceInfo | undefined;
  /**
   * Writes a mono WAV file to `outPath`; equal requests give equal bytes. Text without anything to say gives a short silence.
   * Throws SPEECH_FAILED, DEADLINE_EXCEEDED or CANCELLED.
   */
  speak(request: SpeechRequest, outPath: string, options: { signal: AbortSignal }): Promise<Speech>;
}
