import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { geminiVideo } from "#lib/providers/gemini/gemini-video";
import { startGeminiVideoStub, stubKey } from "#lib/providers/testing/stub-gemini-video";
import { tinyClip } from "#lib/providers/testing/tiny-clip";
import { end, order, quiet, videoContract } from "#lib/providers/testing/video-contract";

const use = (base: string, key: string | undefined) => {
  changeSettings({ GEMINI_BASE_URL: base, GEMINI_API_KEY: key });
};
const vendor = { provider: geminiVideo, open: startGeminiVideoStub, use, key: stubKey };

describe("Omni", () => {
  videoContract({ ...vendor, title: "Gemini Omni" });
});

describe("Veo's dialect", () => {
  beforeAll(() => {
    changeSettings({ GEMINI_VIDEO_DIALECT: "veo" });
  });
  afterAll(() => {
    changeSettings({ GEMINI_VIDEO_DIALECT: undefined });
  });
  videoContract({ ...vendor, title: "Gemini Veo" });
});

let folder = "";
const picture = (name: string) => ({ path: path.join(folder, name), contentType: "image/jpeg" }) as const;

async function open(options: Parameters<typeof startGeminiVideoStub>[0] = {}) {
  const stub = await startGeminiVideoStub(options);
  use(stub.base, stubKey);
  return { ...stub, [Symbol.asyncDispose]: () => stub.close() };
}

const first = { type: "image", mime_type: "image/jpeg", data: "Zmlyc3Q=" };
const last = { type: "image", mime_type: "image/jpeg", data: "bGFzdA==" };
const words = { type: "text", text: "A red kite over a field of barley" };

describe("what Gemini is asked", () => {
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "gemini-"));
    await writeFile(picture("first.jpg").path, "first");
    await writeFile(picture("last.jpg").path, "last");
  });
  beforeEach(() => {
    changeSettings({ VENDOR_POLL_SECONDS: "0.05" });
  });
  afterEach(() => {
    changeSettings({ GEMINI_VIDEO_DIALECT: undefined, VENDOR_POLL_SECONDS: undefined });
  });
  afterAll(async () => {
    use("https://example.org", undefined);
    await rm(folder, { recursive: true });
  });

  test("Omni is ordered as an interaction in the background, its pictures by their order", async () => {
    await using stub = await open();
    await order(geminiVideo, folder, { seed: 7, seconds: 5 });
    await order(geminiVideo, folder, { firstFrame: picture("first.jpg"), lastFrame: picture("last.jpg") });
    await order(geminiVideo, folder, { references: [picture("last.jpg")] });
    const format = { type: "video", aspect_ratio: "16:9", resolution: "720p", duration: "8s", delivery: "uri" };
    expect(stub.orders()).toEqual([
      {
        model: "gemini-omni-1.1-flash",
        input: words.text,
        background: true,
        generation_config: { video_config: { task: "text_to_video" }, seed: 7 },
        response_format: { ...format, duration: "5s" },
      },
      {
        model: "gemini-omni-1.1-flash",
        input: [words, first, last],
        background: true,
        generation_config: { video_config: { task: "image_to_video" } },
        response_format: format,
      },
      {
        model: "gemini-omni-1.1-flash",
        input: [words, last],
        background: true,
        generation_config: { video_config: { task: "reference_to_video" } },
        response_format: format,
      },
    ]);
  });

  test.each(["inline", "output_video"] as const)(
    "a video within the answer (%s) is not stored with it",
    async (delivery) => {
      await using stub = await open({ delivery });
      const operation = await order(geminiVideo, folder);
      const result = await end(geminiVideo, operation);
      expect(JSON.stringify(result).length).toBeLessThan(100);
      const [file] = await geminiVideo.fetch(result, folder, quiet());
      expect(await readFile(file ?? "")).toEqual(Buffer.from(tinyClip));
      expect(stub.creations()).toBe(1);
    },
  );

  test("Google's own addresses are asked for the media itself", async () => {
    await using stub = await open();
    await geminiVideo.fetch(await end(geminiVideo, await order(geminiVideo, folder)), folder, quiet());
    expect(stub.requests.at(-1)?.path).toMatch(/:download\?alt=media$/);
  });

  test.each(["omni", "veo"] as const)("a model that was shut down is told apart (%s)", async (dialect) => {
    changeSettings({ GEMINI_VIDEO_DIALECT: dialect });
    await using stub = await open();
    await expect(order(geminiVideo, folder, { model: "veo-retired" })).rejects.toMatchObject({
      code: "MODEL_RETIRED",
      message: expect.stringContaining("veo-retired"),
    });
    expect(stub.creations()).toBe(0);
  });

  test("Veo is ordered in its own words", async () => {
    changeSettings({ GEMINI_VIDEO_DIALECT: "veo" });
    await using stub = await open();
    const frames = { firstFrame: picture("first.jpg"), lastFrame: picture("last.jpg") };
    await order(geminiVideo, folder, { ...frames, negativePrompt: "rain", seconds: 4 });
    await order(geminiVideo, folder, { references: [picture("first.jpg")] });
    const image = { bytesBase64Encoded: first.data, mimeType: "image/jpeg" };
    expect(stub.orders()).toEqual([
      {
        instances: [{ prompt: words.text, image, lastFrame: { ...image, bytesBase64Encoded: last.data } }],
        parameters: {
          sampleCount: 1,
          aspectRatio: "16:9",
          durationSeconds: 4,
          resolution: "720p",
          negativePrompt: "rain",
        },
      },
      {
        instances: [{ prompt: words.text, referenceImages: [{ image, referenceType: "asset" }] }],
        parameters: { sampleCount: 1, aspectRatio: "16:9", durationSeconds: 8, resolution: "720p" },
      },
    ]);
    expect(stub.requests[0]?.path).toBe("/v1beta/models/veo-3.1-generate-001:predictLongRunning");
  });

  test("work goes on in the dialect in which it was begun, whatever the setting is by then", async () => {
    changeSettings({ GEMINI_VIDEO_DIALECT: "veo" });
    await using stub = await open();
    const operation = await order(geminiVideo, folder);
    changeSettings({ GEMINI_VIDEO_DIALECT: "omni" });
    const [file] = await geminiVideo.fetch(await end(geminiVideo, operation), folder, quiet());
    expect(await readFile(file ?? "")).toEqual(Buffer.from(tinyClip));
    expect(stub.creations()).toBe(1);
  });
});
