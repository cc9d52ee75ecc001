import { z } from "zod";
import type { ProviderName, TranscriptionCard } from "#lib/contracts/model-card";

/** A word as it was heard; seconds from the file's start. */
export const TranscribedWord = z.strictObject({ text: z.string(), start: z.number(), end: z.number() });
export type TranscribedWord = z.infer<typeof TranscribedWord>;

/** What was heard in a sound file. */
export const Transcript = z.strictObject({
  text: z.string(),
  /** In rising order; empty where the model tells no times. */
  words: z.array(TranscribedWord),
  /** BCP 47; absent when the vendor names none. */
  language: z.string().optional(),
  durationSeconds: z.number().optional(),
});
export type Transcript = z.infer<typeof Transcript>;

export interface TranscriptionRequest {
  /** flac, mp3, m4a, mp4, ogg, wav or webm. */
  path: string;
  /** The vendor's name of a model; its preferred one when absent. */
  model?: string;
  /** BCP 47, where it is known: it helps. */
  language?: string;
}

/** Somebody who writes down what is said or sung in a file. */
export interface TranscriptionProvider {
  readonly name: ProviderName;
  configured(): boolean;
  /** The preferred one first. */
  models(): readonly TranscriptionCard[];
  /**
   * Throws FILE_REFUSED for a file that is larger than the card's `max_bytes`, and what `askVendor` throws; where it is
   * paid for, PURCHASE_UNKNOWN among them.
   */
  transcribe(request: TranscriptionRequest, options: { signal: AbortSignal }): Promise<Transcript>;
}
