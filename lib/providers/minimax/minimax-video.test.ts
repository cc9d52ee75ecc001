import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { minimaxCodes } from "#lib/providers/minimax/minimax-codes";
import { minimaxVideo } from "#lib/providers/minimax/minimax-video";
import {
  type MinimaxStubOptions,
  minimaxFileId,
  minimaxStubKey,
  startMinimaxStub,
} from "#lib/providers/testing/stub-minimax";
import { tinyClip } from "#lib/providers/testing/tiny-clip";
import { end, order, quiet, requestOf, videoContract } from "#lib/providers/testing/video-contract";

const use = (dialect: "v1" | "v2") => (base: string, key: string | undefined) => {
  changeSettings({ MINIMAX_API_HOST: base, MINIMAX_API_KEY: key, MINIMAX_VIDEO_DIALECT: dialect });
};
const matrix = { "start 200-with-error": "INSUFFICIENT_BALANCE" } as const;

describe("its first language", () => {
  beforeAll(() => {
    changeSettings({ MINIMAX_VIDEO_DIALECT: "v1" });
  });
  videoContract({
    title: "MiniMax v1",
    provider: minimaxVideo,
    open: startMinimaxStub,
    use: use("v1"),
    key: minimaxStubKey,
    // A task says nothing of its file's age.
    matrix: { ...matrix, "status expired-url": "-" },
  });
});
describe("its second language", () => {
  beforeAll(() => {
    changeSettings({ MINIMAX_VIDEO_DIALECT: "v2" });
  });
  videoContract({
    title: "MiniMax v2",
    provider: minimaxVideo,
    open: startMinimaxStub,
    use: use("v2"),
    key: minimaxStubKey,
    matrix,
  });
});

let folder = "";
const picture = (name: string) => ({ path: path.join(folder, name), contentType: "image/png" }) as const;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "minimax-"));
  await writeFile(picture("first.png").path, "first");
  await writeFile(picture("last.png").path, "last");
  await writeFile(picture("large.png").path, Buffer.alloc(20_000_001));
});
beforeEach(() => {
  changeSettings({ VENDOR_POLL_SECONDS: "0.05" });
});
afterAll(async () => {
  changeSettings({ VENDOR_POLL_SECONDS: undefined, MINIMAX_VIDEO_DIALECT: undefined });
  use("v2")("https://example.org", undefined);
  await rm(folder, { recursive: true });
});

async function open(dialect: "v1" | "v2", options: MinimaxStubOptions = {}) {
  const stub = await startMinimaxStub(options);
  use(dialect)(stub.base, minimaxStubKey);
  return { ...stub, [Symbol.asyncDispose]: () => stub.close() };
}

describe.each(["v1", "v2"] as const)("MiniMax %s", (dialect) => {
  test.each(Object.entries(minimaxCodes))("its code %s, told with HTTP 200, orders nothing", async (code, meaning) => {
    await using stub = await open(dialect, { code: Number(code) });
    await expect(order(minimaxVideo, folder)).rejects.toMatchObject({
      code: meaning.code,
      provider: "minimax",
      ...(meaning.retryAfterSeconds !== undefined && { retryAfterSeconds: meaning.retryAfterSeconds }),
    });
    expect(stub.creations()).toBe(0);
  });

  test("a code that nobody knows is a plain failure with its own words", async () => {
    await using stub = await open(dialect, { code: 4711 });
    await expect(order(minimaxVideo, folder)).rejects.toMatchObject({
      code: "PROVIDER_FAILED",
      message: /as the test/,
    });
    expect(stub.creations()).toBe(0);
  });

  test("the sixth order of a minute is to wait", async () => {
    await using stub = await open(dialect);
    for (let i = 0; i < 5; i += 1) await order(minimaxVideo, folder);
    await expect(order(minimaxVideo, folder)).rejects.toMatchObject({
      code: "RATE_LIMIT_EXCEEDED",
      retryAfterSeconds: 60,
    });
    expect(stub.creations()).toBe(5);
  });

  test("what it made and withheld has failed by its rules, and is over", async () => {
    await using _stub = await open(dialect, { faults: [{ at: "status", kind: "moderated" }] });
    const state = await minimaxVideo.status(await order(minimaxVideo, folder), quiet());
    expect(state).toMatchObject({ state: "failed", code: "CONTENT_POLICY_VIOLATION" });
  });

  test("an address that is too old is asked for anew, and only then is the film gone", async () => {
    await using stub = await open(dialect, { staleAddresses: 1 });
    const result = await end(minimaxVideo, await order(minimaxVideo, folder));
    const [file = ""] = await minimaxVideo.fetch(result, folder, quiet());
    expect(await readFile(file)).toEqual(Buffer.from(tinyClip));
    expect(stub.creations()).toBe(1);
    await using _gone = await open(dialect, { staleAddresses: 99 });
    const old = await end(minimaxVideo, await order(minimaxVideo, folder));
    await expect(minimaxVideo.fetch(old, folder, quiet())).rejects.toMatchObject({ code: "RESULT_EXPIRED" });
  });

  test("what was ordered in one language is followed in it after the setting has changed", async () => {
    await using stub = await open(dialect);
    const operation = await order(minimaxVideo, folder);
    changeSettings({ MINIMAX_VIDEO_DIALECT: dialect === "v1" ? "v2" : "v1" });
    await end(minimaxVideo, operation);
    const asked = stub.requests.filter(({ path: at }) => at.includes("/query/"));
    expect(asked.every(({ path: at }) => at.startsWith(`/${dialect}/`))).toBe(true);
  });

  test("a picture that is too large is refused before anything is sent", async () => {
    await using stub = await open(dialect);
    const firstFrame = picture("large.png");
    await expect(order(minimaxVideo, folder, { firstFrame })).rejects.toMatchObject({ code: "INVALID_INPUT" });
    expect(stub.requests).toEqual([]);
  });
});

describe("MiniMax v1", () => {
  test("the file's id keeps all its digits", async () => {
    await using stub = await open("v1");
    const result = await end(minimaxVideo, await order(minimaxVideo, folder));
    expect(result).toMatchObject({ fileId: minimaxFileId });
    await minimaxVideo.fetch(result, folder, quiet());
    expect(stub.requests.some(({ path: at }) => at === `/v1/files/retrieve?file_id=${minimaxFileId}`)).toBe(true);
  });

  test.each(["Fail", "Failed"])("%s is a failure", async (failWord) => {
    await using _stub = await open("v1", { failWord, faults: [{ at: "status", kind: "200-with-error" }] });
    const state = await minimaxVideo.status(await order(minimaxVideo, folder), quiet());
    expect(state).toMatchObject({ state: "failed", code: "PROVIDER_FAILED" });
  });

  test("asks as the models understand it", async () => {
    await using stub = await open("v1");
    const frames = { firstFrame: picture("first.png"), lastFrame: picture("last.png") };
    await order(minimaxVideo, folder, { model: "MiniMax-Hailuo-02", ...frames, seconds: 6 });
    expect(stub.orders()[0]).toEqual({
      model: "MiniMax-Hailuo-02",
      prompt: "A red kite over a field of barley",
      duration: 6,
      resolution: "768P",
      first_frame_image: `data:image/png;base64,${Buffer.from("first").toString("base64")}`,
      last_frame_image: `data:image/png;base64,${Buffer.from("last").toString("base64")}`,
    });
    await order(minimaxVideo, folder, { model: "S2V-01", resolution: "720p", references: [picture("first.png")] });
    expect(stub.orders()[1]).toMatchObject({ subject_reference: [{ type: "character", image: [expect.any(String)] }] });
    await expect(order(minimaxVideo, folder, { model: "S2V-01" })).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });
});

describe("MiniMax v2", () => {
  test("asks as the models understand it", async () => {
    await using stub = await open("v2");
    await order(minimaxVideo, folder, { aspectRatio: "9:16", resolution: "2k", references: [picture("first.png")] });
    expect(stub.orders()[0]).toMatchObject({
      content: [{ type: "text" }, { type: "image_url", role: "reference_image" }],
      duration: 5,
      resolution: "2K",
      ratio: "9:16",
    });
    const frames = { firstFrame: picture("first.png"), lastFrame: picture("last.png") };
    await order(minimaxVideo, folder, frames);
    expect(stub.orders()[1]).toMatchObject({ content: [{}, { role: "first_frame" }, { role: "last_frame" }] });
    expect(stub.orders()[1]).not.toHaveProperty("ratio");
    const { firstFrame: _none, ...lastAlone } = frames;
    await expect(order(minimaxVideo, folder, lastAlone)).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });

  test("a task that has run out is gone", async () => {
    await using _stub = await open("v2", { faults: [{ at: "status", kind: "expired-url" }] });
    const state = await minimaxVideo.status(await order(minimaxVideo, folder), quiet());
    expect(state).toMatchObject({ state: "failed", code: "RESULT_EXPIRED" });
  });
});

test("the setting chooses the models that are offered", () => {
  for (const dialect of ["v1", "v2"] as const) {
    changeSettings({ MINIMAX_VIDEO_DIALECT: dialect });
    expect(requestOf(minimaxVideo).model).toMatch(dialect === "v1" ? /Hailuo/ : /H3/);
  }
});
