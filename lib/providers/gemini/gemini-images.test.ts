import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { geminiImages } from "#lib/providers/gemini/gemini-images";
import { imageContract, pictures } from "#lib/providers/testing/image-contract";
import {
  type GeminiImagesStubOptions,
  geminiStubKey,
  startGeminiImagesStub,
} from "#lib/providers/testing/stub-gemini-images";
import { tinyPicture } from "#lib/providers/testing/tiny-picture";

const use = (base: string, key: string | undefined) => {
  changeSettings({ GEMINI_BASE_URL: base, GEMINI_API_KEY: key });
};

imageContract({
  title: "Gemini",
  provider: geminiImages,
  open: startGeminiImagesStub,
  use,
  key: geminiStubKey,
  atOnce: true,
  matrix: { "start empty-output": "PROVIDER_FAILED" },
});

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "gemini-images-"));
});
afterAll(async () => {
  use("https://example.org", undefined);
  await rm(folder, { recursive: true });
});

async function open(options: GeminiImagesStubOptions = {}) {
  const stub = await startGeminiImagesStub(options);
  use(stub.base, geminiStubKey);
  return { ...stub, [Symbol.asyncDispose]: () => stub.close() };
}

test("references go along as parts of the question", async () => {
  await using stub = await open();
  const face = path.join(folder, "face.png");
  await writeFile(face, tinyPicture);
  await pictures(geminiImages, folder, { references: [{ path: face, contentType: "image/png" }], aspectRatio: "4:5" });
  const inlineData = { mimeType: "image/png", data: tinyPicture.toString("base64") };
  expect(stub.orders()).toEqual([
    {
      contents: [{ role: "user", parts: [{ inlineData }, { text: expect.stringContaining("robot") }] }],
      generationConfig: { responseModalities: ["TEXT", "IMAGE"], imageConfig: { aspectRatio: "4:5", imageSize: "1K" } },
    },
  ]);
});

test.each(["prompt", "picture"] as const)(
  "a refused %s is told apart, though Google answers 200",
  async (moderates) => {
    await using _stub = await open({ moderates, faults: [{ at: "start", kind: "moderated" }] });
    const before = await readdir(folder);
    await expect(pictures(geminiImages, folder)).rejects.toMatchObject({ code: "CONTENT_POLICY_VIOLATION" });
    expect(await readdir(folder)).toEqual(before);
  },
);

test("names that Google has shut down lead to those that take their place, without being asked", async () => {
  await using stub = await open();
  const asked = pictures(geminiImages, folder, { model: "gemini-2.5-flash-image" });
  await expect(asked).rejects.toMatchObject({ code: "MODEL_RETIRED", message: expect.stringContaining("gemini-3.1") });
  expect(stub.requests).toEqual([]);
  const unknown = pictures(geminiImages, folder, { model: "gemini-9-preview" });
  await expect(unknown).rejects.toMatchObject({ code: "MODEL_RETIRED" });
  expect(stub.creations()).toBe(0);
});
