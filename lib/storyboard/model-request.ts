import type { Issue } from "#lib/contracts/error-codes";
import type { Storyboard } from "#lib/contracts/storyboard";
import { modelSchema } from "#lib/storyboard/writing/model-schema";
import { instructions } from "#lib/storyboard/writing/prompts/instructions";
import { repairPrompt, revisionPrompt } from "#lib/storyboard/writing/prompts/mending-prompts";
import { orderPrompt } from "#lib/storyboard/writing/prompts/order-prompt";
import type { WritingOrder } from "#lib/storyboard/writing-order";

/** What a language model is sent. */
export interface ModelRequest {
  instructions: string;
  prompt: string;
  /** JSON Schema of the answer. */
  schema: Readonly<Record<string, unknown>>;
  maxTokens: number;
}

/** How often a model is asked for one film at most: first, once to mend its answer, once for what the drawing showed. */
export const mostRounds = 3;

/** A rich scene is about 1,200 tokens; thinking comes on top. */
const tokensAScene = 1_600;

const request = (order: WritingOrder, prompt: string): ModelRequest => ({
  instructions,
  prompt,
  schema: modelSchema,
  maxTokens: Math.min(64_000, 8_000 + order.scenes.most * tokensAScene),
});

export const firstRequest = (order: WritingOrder): ModelRequest => request(order, orderPrompt(order));

/** Longer answers are not sent back whole: the order is, and what was wrong. */
const mostSentBack = 120_000;

/** The second round: its own answer and what is wrong with it, in the validator's words. */
export const repairRequest = (order: WritingOrder, answer: string, issues: readonly Issue[]): ModelRequest =>
  request(order, repairPrompt(orderPrompt(order), answer.slice(0, mostSentBack), issues));

/** The last round: what was found when the scenes were drawn and timed. */
export function revisionRequest(
  order: WritingOrder,
  { title, language, scenes }: Storyboard,
  complaints: readonly string[],
): ModelRequest {
  return request(order, revisionPrompt(orderPrompt(order), JSON.stringify({ title, language, scenes }), complaints));
}
