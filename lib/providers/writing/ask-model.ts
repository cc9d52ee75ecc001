import { generateText, jsonSchema, type LanguageModel, Output } from "ai";
import type { ProviderName } from "#lib/contracts/model-card";
import { isFailure } from "#lib/errors/failure";
import { countTokensAtMost } from "#lib/providers/count-tokens";
import type { CallOptions } from "#lib/providers/media-work";
import type { TextAnswer, TextRequest } from "#lib/providers/text";
import { readJson } from "#lib/providers/writing/read-json";
import { textFailure } from "#lib/providers/writing/text-failure";
import { vendorFetch } from "#lib/providers/writing/vendor-fetch";

export interface ModelDoor {
  provider: ProviderName;
  paid: boolean;
  base: string;
  /** The library's model over our own way out. */
  open(fetch: typeof globalThis.fetch): LanguageModel;
  /** What the vendor must be told beside the request. */
  providerOptions?: Parameters<typeof generateText>[0]["providerOptions"];
}

// It writes its warnings to the console otherwise.
globalThis.AI_SDK_LOG_WARNINGS = false;

/**
 * One answer of a language model. A vendor that does not take the schema (400: nothing was written, nothing is billed)
 * is asked without it: what is wanted stands in the instructions too.
 */
export async function askModel(door: ModelDoor, request: TextRequest, options: CallOptions): Promise<TextAnswer> {
  try {
    return await once(door, request, options, true);
  } catch (error) {
    if (!isFailure(error) || error.code !== "INVALID_INPUT") throw error;
    return once(door, request, options, false);
  }
}

async function once(
  { provider, paid, base, open, providerOptions }: ModelDoor,
  { instructions, prompt, schema, maxTokens }: TextRequest,
  { signal }: CallOptions,
  structured: boolean,
): Promise<TextAnswer> {
  const way = vendorFetch(base, signal);
  try {
    const written = await generateText({
      model: open(way.fetch),
      instructions,
      prompt,
      maxOutputTokens: maxTokens,
      maxRetries: 0,
      abortSignal: signal,
      providerOptions,
      ...(structured && { output: textIn(schema) }),
    });
    const { finishReason, usage } = written;
    const text = textOf(written);
    const ended = finishReason === "content-filter" ? "refused" : finishReason === "length" ? "cut" : "whole";
    return {
      object: ended === "refused" ? undefined : readJson(text),
      text,
      ended,
      usage: {
        input: usage.inputTokens ?? countTokensAtMost(instructions + prompt),
        output: usage.outputTokens ?? countTokensAtMost(text),
      },
    };
  } catch (error) {
    throw textFailure(error, { provider, paid, signal, broken: way.broken() });
  }
}

/** Some vendors give what was asked for beside what was said; the library has no output where it was broken off. */
function textOf(written: { readonly output: string; readonly text: string }): string {
  try {
    return written.output;
  } catch {
    return written.text;
  }
}

/** Asks for JSON of a schema, and takes the text as it comes: it is read here, with more patience. */
function textIn(schema: TextRequest["schema"]): ReturnType<typeof Output.text> {
  const { responseFormat } = Output.object({ schema: jsonSchema(schema), name: "storyboard" });
  return { ...Output.text(), responseFormat };
}
