import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { isFailure } from "#lib/errors/failure";
import { geminiVideo } from "#lib/providers/gemini/gemini-video";
import type { Json, VideoProvider } from "#lib/providers/media-work";
import { minimaxVideo } from "#lib/providers/minimax/minimax-video";
import { replicateVideo } from "#lib/providers/replicate/replicate-video";
import { type StubReply, type StubServer, serveStub } from "#lib/providers/testing/stub-server";
import { requestOf } from "#lib/providers/testing/video-contract";

let reply: StubReply = { status: 200, body: {} };
let server: StubServer;
let folder = "";

beforeAll(async () => {
  server = await serveStub(() => reply);
  folder = await mkdtemp(path.join(tmpdir(), "any-reply-"));
  changeSettings({
    ...{ REPLICATE_BASE_URL: server.url, REPLICATE_API_TOKEN: "a token" },
    ...{ GEMINI_BASE_URL: server.url, GEMINI_API_KEY: "a key" },
    ...{ MINIMAX_API_HOST: server.url, MINIMAX_API_KEY: "a key" },
  });
});
afterAll(async () => {
  changeSettings({ GEMINI_VIDEO_DIALECT: undefined, MINIMAX_VIDEO_DIALECT: undefined });
  await server.close();
  await rm(folder, { recursive: true });
});

/** Names and words that vendors' answers have, where others have chance ones. */
const names =
  "id status output error errors logs data_removed steps content type text uri data output_video usage name done response generateVideoResponse generatedSamples video raiMediaFilteredCount raiMediaFilteredReasons task task_id file_id base_resp status_code status_msg code message details".split(
    " ",
  );
const words =
  "succeeded failed completed processing Success Fail model_output video queued SAFETY https://example.org/a.mp4".split(
    " ",
  );
const { answer } = fc.letrec((tie) => ({
  answer: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(...words),
    fc.constantFrom(0, 3, 1002, 1026, 1e21, true, null, ""),
    fc.dictionary(fc.constantFrom(...names), tie("answer"), { maxKeys: 8 }),
    fc.array(tie("answer"), { maxLength: 3 }),
  ),
}));
const status = fc.constantFrom(200, 200, 200, 201, 400, 404, 422, 500);
const plan = { numRuns: inject("deep") ? 1500 : 60, seed: 20261121 };

const dialects: readonly [string, VideoProvider, Json, () => void][] = [
  ["Replicate", replicateVideo, { id: "p1" }, () => undefined],
  ["Gemini Omni", geminiVideo, { dialect: "omni", id: "v1" }, () => changeSettings({ GEMINI_VIDEO_DIALECT: "omni" })],
  [
    "Gemini Veo",
    geminiVideo,
    { dialect: "veo", name: "models/veo/operations/1" },
    () => changeSettings({ GEMINI_VIDEO_DIALECT: "veo" }),
  ],
  ["MiniMax v1", minimaxVideo, { dialect: "v1", taskId: "1" }, () => changeSettings({ MINIMAX_VIDEO_DIALECT: "v1" })],
  ["MiniMax v2", minimaxVideo, { dialect: "v2", taskId: "1" }, () => changeSettings({ MINIMAX_VIDEO_DIALECT: "v2" })],
];

test.each(dialects)(
  "%s may answer anything: an order is taken, refused or unknown; a look tells or fails in words",
  async (_title, provider, operation, speak) => {
    speak();
    const options = { signal: new AbortController().signal };
    const request = requestOf(provider);
    const asked = fc.asyncProperty(status, answer, async (code, body) => {
      reply = { status: code, body };
      await provider.start(request, folder, options).catch(ownFailure);
      const state = await provider.status(operation, options).catch(ownFailure);
      if (state && "message" in state) expect(state.message.length).toBeGreaterThan(10);
      if (state?.state === "succeeded") expect(JSON.parse(JSON.stringify(state.result))).toEqual(state.result);
    });
    await fc.assert(asked, plan);
  },
);

function ownFailure(error: unknown): undefined {
  if (!isFailure(error)) throw error;
  expect(error.message.length).toBeGreaterThan(10);
  expect(error.message.length).toBeLessThan(400);
}
