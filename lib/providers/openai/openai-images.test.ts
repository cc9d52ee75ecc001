import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { openaiImages } from "#lib/providers/openai/openai-images";
import { imageContract, pictures } from "#lib/providers/testing/image-contract";
import {
  type OpenaiImagesStubOptions,
  openaiStubKey,
  startOpenaiImagesStub,
} from "#lib/providers/testing/stub-openai-images";

const use = (base: string, key: string | undefined) => {
  changeSettings({ OPENAI_BASE_URL: base, OPENAI_API_KEY: key, IMAGE_MODEL: key && "openai/sdxl" });
};

const matrix = {
  "start empty-output": "PROVIDER_FAILED",
  "start 200-with-error": "INSUFFICIENT_BALANCE",
} as const;

imageContract({
  title: "OpenAI",
  provider: openaiImages,
  open: startOpenaiImagesStub,
  use,
  key: openaiStubKey,
  atOnce: true,
  matrix,
});

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "openai-images-"));
});
afterAll(async () => {
  use("https://example.org", undefined);
  changeSettings({ OPENAI_BASE_URL: undefined });
  await rm(folder, { recursive: true });
});

async function open(options: OpenaiImagesStubOptions = {}) {
  const stub = await startOpenaiImagesStub(options);
  use(stub.base, openaiStubKey);
  return { ...stub, [Symbol.asyncDispose]: () => stub.close() };
}

test("another server draws any shape with the model that is named, in steps of 64", async () => {
  await using stub = await open();
  await pictures(openaiImages, folder, { aspectRatio: "16:9", count: 2 });
  expect(stub.orders()).toEqual([
    expect.objectContaining({ model: "sdxl", n: 2, size: "1344x768", response_format: "b64_json" }),
  ]);
});

test("pictures that lie at an address are copied from there, without the key where it is another's", async () => {
  await using stub = await open({ answers: "url" });
  expect(await pictures(openaiImages, folder)).toHaveLength(1);
  await using far = await open({ answers: "url", filesAt: stub.url });
  await expect(pictures(openaiImages, folder)).rejects.toMatchObject({ code: "FILE_REFUSED" });
  expect(far.creations()).toBe(1);
  await using _gone = await open({ answers: "url", faults: [{ at: "fetch", kind: "expired-url" }] });
  await expect(pictures(openaiImages, folder)).rejects.toMatchObject({ code: "RESULT_EXPIRED" });
});

test("a server that only writes has no image models; OpenAI's own have three shapes", () => {
  changeSettings({ OPENAI_BASE_URL: "http://127.0.0.1:11434/v1", IMAGE_MODEL: undefined });
  expect([openaiImages.configured(), openaiImages.paid?.()]).toEqual([false, false]);
  changeSettings({ OPENAI_BASE_URL: undefined, OPENAI_API_KEY: "sk-x" });
  expect([openaiImages.configured(), openaiImages.paid?.()]).toEqual([true, true]);
  expect(openaiImages.models()[0]?.aspect_ratios).toEqual(["1:1", "3:2", "2:3"]);
  changeSettings({ OPENAI_API_KEY: undefined });
});
