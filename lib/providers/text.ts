import { z } from "zod";
import type { ProviderName, TextCard } from "#lib/contracts/model-card";
import type { CallOptions, Health } from "#lib/providers/media-work";

/** What a language model is asked. */
export interface TextRequest {
  /** The vendor's own name of the model. */
  model: string;
  /** Who it is and by what rules it writes: the same from order to order. */
  instructions: string;
  prompt: string;
  /** JSON Schema of what is to come back. A wish, not a promise: whoever asks checks the answer. */
  schema: Readonly<Record<string, unknown>>;
  /** Of what it writes, its thinking included. */
  maxTokens: number;
}

/** What a language model answered, and what that took. */
export const TextAnswer = z.strictObject({
  /** The text as JSON, read with patience; absent when it is none. */
  object: z.unknown().optional(),
  /** As it came. */
  text: z.string(),
  /** `cut`: it came to the end of its tokens. `refused`: the model or its provider does not want to. */
  ended: z.enum(["whole", "cut", "refused"]),
  /** Tokens. Where a vendor does not tell, the most it can have been. */
  usage: z.strictObject({ input: z.number().int().min(0), output: z.number().int().min(0) }),
});
export type TextAnswer = z.infer<typeof TextAnswer>;

/** Somebody who writes. */
export interface TextProvider {
  readonly name: ProviderName;
  configured(): boolean;
  /** Whether its answers are paid for: a server of one's own is not. */
  paid(): boolean;
  /** Models to choose from, the preferred one first, if one is; others may be named too. */
  models(): readonly TextCard[];
  /** Asks which models there are, where nobody can know; without it `models` is all. Throws what asking throws. */
  learn?(options: CallOptions): Promise<void>;
  /** What to use instead of a model that is no longer offered; undefined for one that may be. */
  successorOf(model: string): string | undefined;
  /**
   * Asks once; never again by itself. Throws PURCHASE_UNKNOWN where it is paid for and no whole answer came,
   * RATE_LIMIT_EXCEEDED, AUTHENTICATION_ERROR, INSUFFICIENT_BALANCE, CONTENT_POLICY_VIOLATION, MODEL_RETIRED,
   * INVALID_INPUT, PROVIDER_UNAVAILABLE, PROVIDER_FAILED, or the signal's reason.
   */
  writeObject(request: TextRequest, options: CallOptions): Promise<TextAnswer>;
  /** Whether it can be reached and takes our key. Costs nothing. */
  check(options: CallOptions): Promise<Health>;
}
