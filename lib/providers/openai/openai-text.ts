import { settings } from "#lib/config/settings";
import type { CallOptions } from "#lib/providers/media-work";
import { compatibleModels, learnModels } from "#lib/providers/openai/compatible-models";
import {
  isOpenaiItself,
  isOpenaiPaid,
  openaiBase,
  openaiConfigured,
  openaiHeaders,
} from "#lib/providers/openai/openai-server";
import type { TextAnswer, TextProvider, TextRequest } from "#lib/providers/text";
import { checkKey } from "#lib/providers/writing/check-key";
import { textCards } from "#lib/providers/writing/text-card";

const own = textCards("openai", [
  { model: "gpt-6-sol", title: "GPT-6 Sol" },
  { model: "gpt-6.1-terra", title: "GPT-6.1 Terra" },
  { model: "gpt-6-luna", title: "GPT-6 Luna" },
]);

/** Shut down by OpenAI. */
const retired = /^(?:text-|code-|gpt-3|gpt-4-32k|gpt-4-vision|gpt-4\.5|o1-preview|o1-mini|chatgpt-4o-latest)/;

/** OpenAI by its Responses API, and every server that speaks its older chat language (Ollama, LM Studio, vLLM, …). */
export const openaiText: TextProvider = {
  name: "openai",
  configured: openaiConfigured,
  paid: isOpenaiPaid,
  models: () => (isOpenaiItself() ? own : compatibleModels()),
  learn: async (options) => (isOpenaiItself() ? undefined : learnModels(options)),
  successorOf: (model) => (isOpenaiItself() && retired.test(model) ? own[0]?.id : undefined),
  writeObject: (request, options) => (isOpenaiItself() ? askResponses : askChat)(openaiBase(), request, options),
  check: (options) => checkKey({ provider: "openai", base: openaiBase(), headers: openaiHeaders() }, options),
};

type Ask = (base: string, request: TextRequest, options: CallOptions) => Promise<TextAnswer>;

/** OpenAI's own way of being asked. */
export const askResponses: Ask = async (baseURL, request, options) => {
  const { OPENAI_API_KEY: apiKey = "none" } = settings();
  const [{ askModel }, { createOpenAI }] = await Promise.all([
    import("#lib/providers/writing/ask-model"),
    import("@ai-sdk/openai"),
  ]);
  const open = (fetch: typeof globalThis.fetch) => createOpenAI({ apiKey, baseURL, fetch })(request.model);
  // The storyboard's schema says more than its strict mode takes.
  const providerOptions = { openai: { strictJsonSchema: false, store: false } };
  return askModel({ ...door(baseURL), open, providerOptions }, request, options);
};

/** The chat language that everybody else speaks too. */
const askChat: Ask = async (baseURL, request, options) => {
  const { OPENAI_API_KEY: apiKey } = settings();
  const [{ askModel }, { createOpenAICompatible }] = await Promise.all([
    import("#lib/providers/writing/ask-model"),
    import("@ai-sdk/openai-compatible"),
  ]);
  const server = { name: "openai", apiKey, baseURL, supportsStructuredOutputs: true };
  const open = (fetch: typeof globalThis.fetch) => createOpenAICompatible({ ...server, fetch })(request.model);
  const providerOptions = { openai: { strictJsonSchema: false } };
  return askModel({ ...door(baseURL), open, providerOptions }, request, options);
};

const door = (address: string) => ({ provider: "openai" as const, paid: openaiText.paid(), base: address });
