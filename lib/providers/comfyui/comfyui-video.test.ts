import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { VideoCard } from "#lib/contracts/model-card";
import { probeMedia } from "#lib/media/probe-media";
import { comfyuiVideo } from "#lib/providers/comfyui/comfyui-video";
import type { VideoRequest } from "#lib/providers/media-work";
import {
  type ComfyuiStubOptions,
  everyCheckpoint,
  startComfyuiStub,
  wanStubFiles,
} from "#lib/providers/testing/stub-comfyui";
import { tinyClip } from "#lib/providers/testing/tiny-clip";
import { tinyPicture } from "#lib/providers/testing/tiny-picture";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "comfyui-video-"));
});
afterAll(async () => {
  changeSettings({ COMFYUI_URL: undefined });
  await rm(folder, { recursive: true });
});
const quiet = () => ({ signal: new AbortController().signal });

async function open(options: ComfyuiStubOptions = {}) {
  const stub = await startComfyuiStub(options);
  changeSettings({ COMFYUI_URL: stub.base });
  return { ...stub, [Symbol.asyncDispose]: () => stub.close() };
}

async function clip(given: Partial<VideoRequest>): Promise<string> {
  const own = await mkdtemp(path.join(folder, "clip-"));
  const request: VideoRequest = {
    model: "wan2.2",
    prompt: "A kite over a field",
    seconds: 2,
    aspectRatio: "16:9",
    resolution: "480p",
    audio: false,
    references: [],
    ...given,
  };
  const begun = await comfyuiVideo.start(request, own, quiet());
  const operation = "operation" in begun ? begun.operation : null;
  for (let looks = 0; looks < 10; looks += 1) {
    const state = await comfyuiVideo.status(JSON.parse(JSON.stringify(operation)), quiet());
    if (state.state !== "succeeded") continue;
    const paths = await comfyuiVideo.fetch(JSON.parse(JSON.stringify(state.result)), own, quiet());
    expect(await readdir(own)).toEqual(["video.mp4"]);
    return paths[0] ?? "";
  }
  throw new Error("it never ends");
}

test("a film by Wan begins with the picture that is given", async () => {
  await using stub = await open({ files: [...wanStubFiles, ...everyCheckpoint] });
  const face = path.join(folder, "face.png");
  await writeFile(face, tinyPicture);
  const firstFrame = { path: face, contentType: "image/png" as const };
  const film = await clip({ firstFrame, seed: 4, negativePrompt: "rain", aspectRatio: "9:16", resolution: "720p" });
  expect(await readFile(film)).toEqual(Buffer.from(tinyClip));
  const upload = stub.requests.find(({ path: at }) => at === "/upload/image");
  const name = /filename="(studio-[0-9a-f]{32}\.png)"/.exec(upload?.bytes.toString("latin1") ?? "")?.[1];
  expect(stub.orders()).toEqual([
    expect.objectContaining({
      prompt: expect.objectContaining({
        "56": { class_type: "LoadImage", inputs: { image: name } },
        "55": expect.objectContaining({
          inputs: { vae: ["39", 0], width: 704, height: 1280, length: 49, batch_size: 1, start_image: ["56", 0] },
        }),
      }),
    }),
  ]);
});

test("without Wan its pictures are moved by this machine", async () => {
  await using _stub = await open();
  expect(await comfyuiVideo.check(quiet())).toMatchObject({ well: true });
  const cards = comfyuiVideo.models();
  expect(cards.map((card) => VideoCard.parse(card).model)).toEqual(["sdxl_turbo", "flux", "sd3.5", "sd3"]);
  expect(cards.map(({ preferred }) => preferred)).toEqual([true, false, false, false]);
  const film = await clip({ model: "sdxl_turbo", resolution: "360p", seconds: 1 });
  expect((await probeMedia(film)).video).toMatchObject({ width: 640, height: 360, durationSeconds: 1 });
  await expect(clip({})).rejects.toMatchObject({
    code: "INVALID_INPUT",
    message: expect.stringContaining("wan2.2_ti2v_5B_fp16.safetensors"),
  });
});
