import { afterEach, expect, test } from "vitest";
import { z } from "zod";
import { changeSettings } from "#lib/config/settings";
import { askResponses, openaiText } from "#lib/providers/openai/openai-text";
import { startOpenaiTextStub } from "#lib/providers/testing/stub-openai-text";
import type { Playback } from "#lib/providers/testing/text-playback";
import { chooseWriter } from "#lib/providers/text-registry";

afterEach(() => void changeSettings({ OPENAI_API_KEY: undefined, OPENAI_BASE_URL: undefined }));

const request = {
  model: "gpt-6-sol",
  instructions: "You write lists.",
  prompt: "Two fruits.",
  schema: { type: "object", properties: { fruits: { type: "array", items: { type: "string" } } } },
  maxTokens: 500,
};

async function asked(play: Playback) {
  const stub = await startOpenaiTextStub([play]);
  changeSettings({ OPENAI_API_KEY: "a key" });
  try {
    const answer = await askResponses(stub.url, request, { signal: new AbortController().signal });
    return { answer, sent: stub.requests[0] };
  } finally {
    await stub.close();
  }
}

const Sent = z.looseObject({
  model: z.literal("gpt-6-sol"),
  max_output_tokens: z.literal(500),
  store: z.literal(false),
  text: z.looseObject({ format: z.looseObject({ type: z.literal("json_schema"), strict: z.literal(false) }) }),
});

test("OpenAI itself is asked by its Responses API: a schema it need not follow to the letter, nothing kept", async () => {
  const { answer, sent } = await asked({ text: '{"fruits":["apple","pear"]}' });
  expect(answer).toMatchObject({ object: { fruits: ["apple", "pear"] }, ended: "whole", usage: { input: 6000 } });
  expect(sent).toMatchObject({ path: "/v1/responses", headers: { authorization: "Bearer a key" } });
  expect(Sent.parse(sent?.body).text.format).toMatchObject({ schema: request.schema });
});

test("it says when it refuses or is cut off", async () => {
  expect((await asked({ refusal: "No." })).answer).toMatchObject({ ended: "refused", usage: { output: 1200 } });
  expect((await asked({ text: '{"fruits":["app', cut: true })).answer).toMatchObject({
    ended: "cut",
    object: { fruits: ["app"] },
  });
});

test("it is paid; a server of one's own is not", () => {
  expect(openaiText.paid()).toBe(true);
  for (const own of [
    "http://127.0.0.1:11434/v1",
    "http://ollama:11434/v1",
    "http://192.168.1.5/v1",
    "http://gpu.lan/v1",
  ]) {
    changeSettings({ OPENAI_BASE_URL: own });
    expect(openaiText.paid()).toBe(false);
  }
  changeSettings({ OPENAI_BASE_URL: "https://openrouter.ai/api/v1" });
  expect(openaiText.paid()).toBe(true);
});

test("a server of any models says which it has; it writes unasked only where TEXT_MODEL says so", async () => {
  const stub = await startOpenaiTextStub([]);
  changeSettings({ OPENAI_BASE_URL: stub.url, TEXT_MODEL: "openai/qwen3" });
  await openaiText.learn?.({ signal: new AbortController().signal });
  expect(openaiText.models().map(({ id, preferred }) => [id, preferred])).toEqual([
    ["openai/qwen3", true],
    ["openai/stub", false],
  ]);
  changeSettings({ TEXT_MODEL: undefined });
  expect(chooseWriter()).toEqual({ kind: "outline" });
  expect(chooseWriter("openai/stub")).toMatchObject({ kind: "model", model: "stub" });
  await stub.close();
});
