import { z } from "zod";
import type { ProviderName, SpeechCard } from "#lib/contracts/model-card";
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

/** One request to a vendor: everything its sound depends on, and what it is billed as. */
export interface SpeechOrder {
  provider: ProviderName;
  /** As the price table names it. */
  model: string;
  /** The vendor's own name of the voice. */
  voice: string;
  language: string;
  text: string;
  /** What it is billed as. */
  characters: number;
}

/** What a vendor answered beside its sound: times in it, offsets in the order's text. */
export const Said = z.strictObject({ times: z.enum(["words", "sentences", "none"]), spans: z.array(SpokenSpan) });
export type Said = z.infer<typeof Said>;

/**
 * Who buys for somebody: calls `make` at most once for equal orders, keeps the file it writes, and writes down what it
 * cost. What it throws comes out of `speak`. `path` is there until the speaking is over.
 */
export type BuySpeech = (
  order: SpeechOrder,
  make: (outPath: string, options: { signal: AbortSignal }) => Promise<Said>,
) => Promise<{ path: string; said: Said }>;

export interface SpeakOptions {
  signal: AbortSignal;
  /** Asked for every request to a vendor; without it they are simply made. */
  buy?: BuySpeech;
}

/** A vendor that turns text into sound. */
export interface SpeechProvider {
  /** First part of its voice ids. */
  readonly name: ProviderName;
  /** Whether this installation may ask it. */
  configured(): boolean;
  /** The model that speaks here first; others may be set for it. */
  models(): readonly SpeechCard[];
  /** As far as is known in this process; none where it is not configured. */
  voices(): readonly VoiceInfo[];
  /** Asks the vendor for its voices, where it tells them. Throws what asking throws. */
  learn?(options: { signal: AbortSignal }): Promise<void>;
  /** The voice that speaks a language when nobody chose one; undefined when it cannot speak it, or costs something. */
  defaultVoice(language: string): VoiceInfo | undefined;
  /** What a request is billed as, at the most. */
  bill(request: SpeechRequest): { model: string; characters: number };
  /**
   * Writes a mono WAV file to `outPath`. Engines of this machine give equal bytes for equal requests. Text without
   * anything to say gives a short silence. Throws SPEECH_FAILED, DEADLINE_EXCEEDED, CANCELLED, and of vendors what
   * `askVendor` throws, CONTENT_POLICY_VIOLATION, or what `buy` throws.
   */
  speak(request: SpeechRequest, outPath: string, options: SpeakOptions): Promise<Speech>;
}
