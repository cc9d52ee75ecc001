import { afterEach, describe, expect, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { startAnthropicTextStub } from "#lib/providers/testing/stub-anthropic-text";
import { startGeminiTextStub } from "#lib/providers/testing/stub-gemini-text";
import { startOpenaiTextStub } from "#lib/providers/testing/stub-openai-text";
import type { Playback } from "#lib/providers/testing/text-playback";
import type { TextAnswer, TextProvider, TextRequest } from "#lib/providers/text";
import { chooseWriter, textProviders } from "#lib/providers/text-registry";

const keys = {
  OPENAI_API_KEY: undefined,
  OPENAI_BASE_URL: undefined,
  ANTHROPIC_API_KEY: undefined,
  ANTHROPIC_BASE_URL: undefined,
  GEMINI_API_KEY: undefined,
  GEMINI_BASE_URL: undefined,
  TEXT_MODEL: undefined,
  VENDOR_TEXT_SECONDS: undefined,
};
afterEach(() => void changeSettings(keys));

const vendors = {
  openai: { start: startOpenaiTextStub, base: "OPENAI_BASE_URL", key: "OPENAI_API_KEY" },
  anthropic: { start: startAnthropicTextStub, base: "ANTHROPIC_BASE_URL", key: "ANTHROPIC_API_KEY" },
  gemini: { start: startGeminiTextStub, base: "GEMINI_BASE_URL", key: "GEMINI_API_KEY" },
} as const;
type Vendor = keyof typeof vendors;
const names: readonly Vendor[] = ["openai", "anthropic", "gemini"];

const request: TextRequest = {
  model: "some-model",
  instructions: "You write lists.",
  prompt: "Two fruits.",
  schema: { type: "object", properties: { fruits: { type: "array", items: { type: "string" } } } },
  maxTokens: 500,
};
const fruits = '{"fruits":["apple","pear"]}';

function providerOf(name: Vendor): TextProvider {
  const provider = textProviders.find((one) => one.name === name);
  if (!provider) throw new Error(name);
  return provider;
}

async function asked(name: Vendor, ...plays: Playback[]) {
  const { start, base, key } = vendors[name];
  const stub = await start(plays);
  changeSettings({ [base]: stub.url, [key]: "a key", VENDOR_TEXT_SECONDS: "0.4" });
  const { signal } = new AbortController();
  try {
    const answer: TextAnswer = await providerOf(name).writeObject(request, { signal });
    return { answer, requests: stub.requests };
  } catch (error) {
    return { error, requests: stub.requests };
  } finally {
    await stub.close();
  }
}

describe.each(names)("%s", (name) => {
  test("answers with an object and what it took", async () => {
    const { answer, requests } = await asked(name, { text: fruits });
    expect(answer).toMatchObject({
      object: { fruits: ["apple", "pear"] },
      ended: "whole",
      usage: { input: 6000, output: 1200 },
    });
    expect(requests).toHaveLength(1);
    const sent = requests[0]?.bytes.toString() ?? "";
    for (const part of [request.instructions, request.prompt, "fruits"]) expect(sent).toContain(part);
    expect(JSON.stringify(requests[0]?.headers)).toContain("a key");
  });

  test("what is cut off says so", async () => {
    const { answer } = await asked(name, { text: '{"fruits":["apple"]}', cut: true });
    expect(answer).toMatchObject({ ended: "cut" });
  });

  test("a refusal is an answer that was paid for", async () => {
    const { answer } = await asked(name, { refusal: "I would rather not." });
    expect(answer).toMatchObject({ ended: "refused", usage: { input: 6000 } });
    expect(answer?.object).toBeUndefined();
  });

  // Own servers send no bills: what never came was not bought.
  test.each([
    [{ fault: "429" }, "RATE_LIMIT_EXCEEDED"],
    [{ fault: "429-retry-after" }, "RATE_LIMIT_EXCEEDED"],
    [{ fault: "500" }, "PROVIDER_UNAVAILABLE"],
    [{ fault: "502-html" }, "PROVIDER_UNAVAILABLE"],
    [{ fault: "timeout" }, "PROVIDER_UNAVAILABLE"],
    [{ fault: "hang" }, "PROVIDER_UNAVAILABLE"],
    [{ fault: "reset" }, "PROVIDER_UNAVAILABLE"],
    [{ fault: "truncated-json" }, "PROVIDER_FAILED"],
    [{ fault: "wrong-content-type" }, "PROVIDER_FAILED"],
    [{ fault: "10-gb" }, "PROVIDER_UNAVAILABLE"],
    ["endless", "PROVIDER_UNAVAILABLE"],
    [{ status: 401, body: { error: { message: "no" } } }, "AUTHENTICATION_ERROR"],
    [{ status: 404, body: { error: { message: "no such model", code: "model_not_found" } } }, "MODEL_RETIRED"],
    [{ status: 200, body: { error: { code: 429, message: "slow down" } } }, "RATE_LIMIT_EXCEEDED"],
    [{ status: 429, body: { error: { code: "insufficient_quota", message: "pay" } } }, "INSUFFICIENT_BALANCE"],
    [{ status: 400, body: { error: { code: "content_policy_violation", message: "no" } } }, "CONTENT_POLICY_VIOLATION"],
  ] satisfies [Playback, string][])("%j is %s", async (play, code) => {
    const { error } = await asked(name, play);
    expect(error).toMatchObject({ name: "Failure", code, provider: name });
  });

  test("a schema that is not taken is left out, once", async () => {
    const refused = { status: 400, body: { error: { message: "Invalid schema", type: "invalid_request_error" } } };
    const { answer, requests } = await asked(name, refused, { text: fruits });
    expect(answer?.object).toEqual({ fruits: ["apple", "pear"] });
    expect(requests).toHaveLength(2);
    expect(requests[1]?.bytes.toString()).not.toContain("fruits\\");
  });

  test("a check asks for the list of models", async () => {
    const { start, base, key } = vendors[name];
    const stub = await start([]);
    changeSettings({ [base]: stub.url, [key]: "a key" });
    expect(await providerOf(name).check({ signal: new AbortController().signal })).toEqual({ well: true });
    await stub.close();
    expect(await providerOf(name).check({ signal: new AbortController().signal })).toMatchObject({ well: false });
  });
});

describe("who writes", () => {
  test("nobody without keys, whoever is named; the order hears of it", () => {
    expect(chooseWriter()).toEqual({ kind: "outline" });
    expect(chooseWriter("gemini/gemini-2.0-flash")).toMatchObject({
      kind: "outline",
      warning: expect.stringContaining("gemini/gemini-2.0-flash"),
    });
  });

  test("the first that is configured, TEXT_MODEL before it, the named one before both", () => {
    changeSettings({ ANTHROPIC_API_KEY: "k", OPENAI_API_KEY: "k" });
    expect(chooseWriter()).toMatchObject({ id: "openai/gpt-6-sol" });
    changeSettings({ TEXT_MODEL: "anthropic/claude-haiku-4-5" });
    expect(chooseWriter()).toMatchObject({ id: "anthropic/claude-haiku-4-5" });
    expect(chooseWriter("openai/gpt-6-luna")).toMatchObject({ model: "gpt-6-luna" });
    expect(chooseWriter("claude-opus-5-5")).toMatchObject({ id: "anthropic/claude-opus-5-5" });
    expect(chooseWriter("local/outline")).toEqual({ kind: "outline" });
    expect(chooseWriter("gemini/gemini-pro-latest")).toMatchObject({ kind: "outline", warning: expect.any(String) });
  });

  test("retired models are refused with what to take instead", () => {
    changeSettings({ GEMINI_API_KEY: "k" });
    expect(() => chooseWriter("gemini/gemini-2.0-flash-thinking-exp-01-21")).toThrow(/"gemini\/gemini-flash-latest"/);
    changeSettings({ TEXT_MODEL: "gemini/gemini-2.0-flash" });
    expect(chooseWriter()).toMatchObject({ kind: "outline", warning: expect.stringContaining("TEXT_MODEL") });
  });

  test("names that lead elsewhere are no models", () => {
    changeSettings({ GEMINI_API_KEY: "k" });
    for (const name of ["gemini/../../files", "gemini/a b", "nobody/x", "x", "gemini/"]) {
      expect(() => chooseWriter(name)).toThrow(/no language model/);
    }
  });

  test("a compatible server has models of any name", () => {
    changeSettings({ OPENAI_BASE_URL: "http://127.0.0.1:11434/v1" });
    expect(chooseWriter()).toEqual({ kind: "outline" });
    expect(chooseWriter("llama3.1:8b")).toMatchObject({ id: "openai/llama3.1:8b" });
    expect(chooseWriter("openai/org/model:tag")).toMatchObject({ model: "org/model:tag" });
    changeSettings({ TEXT_MODEL: "openai/qwen3" });
    expect(chooseWriter()).toMatchObject({ id: "openai/qwen3" });
  });
});
