import { settings } from "#lib/config/settings";
import type { CallOptions } from "#lib/providers/media-work";
import type { TextAnswer, TextProvider, TextRequest } from "#lib/providers/text";
import { checkKey } from "#lib/providers/writing/check-key";
import { isOwnMachine } from "#lib/providers/writing/own-machine";
import { textCards } from "#lib/providers/writing/text-card";

const official = "https://api.openai.com/v1";
const base = (): string => settings().OPENAI_BASE_URL ?? official;
const isOfficial = (): boolean => new URL(base()).host === new URL(official).host;

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
  configured: () => settings().OPENAI_API_KEY !== undefined || settings().OPENAI_BASE_URL !== undefined,
  paid: () => !isOwnMachine(base()),
  models: () => (isOfficial() ? own : compatibleModels()),
  successorOf: (model) => (isOfficial() && retired.test(model) ? own[0]?.id : undefined),
  writeObject: (request, options) => (isOfficial() ? askResponses : askChat)(base(), request, options),
  check(options) {
    const { OPENAI_API_KEY: key } = settings();
    const headers = key !== undefined && { authorization: `Bearer ${key}` };
    return checkKey({ provider: "openai", base: base(), headers: { ...headers } }, options);
  },
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

/** Nobody can know what such a server has; TEXT_MODEL names what is to be used of it. */
function compatibleModels(): ReturnType<typeof textCards> {
  const named = settings().TEXT_MODEL;
  if (!named?.startsWith("openai/")) return [];
  const model = named.slice("openai/".length);
  return textCards("openai", [{ model, title: model }]);
}
