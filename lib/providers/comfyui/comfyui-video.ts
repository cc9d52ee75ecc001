import path from "node:path";
import { z } from "zod";
import { settings } from "#lib/config/settings";
import { comfyBase, comfyConfigured } from "#lib/providers/comfyui/ask-comfy";
import { checkComfy } from "#lib/providers/comfyui/check-comfy";
import { sizeFor } from "#lib/providers/comfyui/comfy-models";
import { everyFile } from "#lib/providers/comfyui/every-file";
import { findModel } from "#lib/providers/comfyui/find-model";
import { keepLooking, requireFiles } from "#lib/providers/comfyui/installed-files";
import { lookAtRun } from "#lib/providers/comfyui/look-at-run";
import { newSeed } from "#lib/providers/comfyui/new-seed";
import { cancelRun, orderGraph } from "#lib/providers/comfyui/order-run";
import { uploadPicture } from "#lib/providers/comfyui/upload-picture";
import { videoCards, wanModel } from "#lib/providers/comfyui/video-cards";
import { ComfyFiles, viewAddresses } from "#lib/providers/comfyui/view-addresses";
import { wanFiles, wanFps, wanGraph } from "#lib/providers/comfyui/wan-graph";
import { downloadResult } from "#lib/providers/download-result";
import { ClipWish } from "#lib/providers/local/clip-wish";
import { filmPicture } from "#lib/providers/local/film-picture";
import { frameSize, shortSideOf } from "#lib/providers/local/frame-size";
import type { CallOptions, Json, VideoProvider, VideoRequest } from "#lib/providers/media-work";
import { downloadPictures } from "#lib/providers/pictures/download-pictures";

const Operation = z.object({
  promptId: z.string().min(1),
  /** Present where ComfyUI draws a picture and this machine moves it. */
  wish: ClipWish.optional(),
});
const Drawn = z.object({ images: ComfyFiles });
const Result = Drawn.extend({ wish: ClipWish.optional() });

/** Clips by a ComfyUI of one's own: films by Wan 2.2 where it is installed, else pictures in motion. */
export const comfyuiVideo: VideoProvider = {
  name: "comfyui",
  configured: comfyConfigured,
  models() {
    keepLooking(everyFile);
    return videoCards();
  },
  get pollSeconds() {
    return settings().VENDOR_POLL_SECONDS ?? 2;
  },
  start: async (request, _folder, options) => ({
    operation: await (request.model === wanModel ? orderFilm(request, options) : orderPicture(request, options)),
  }),
  status,
  fetch,
  cancel: async (operation, options) => cancelRun(Operation.parse(operation).promptId, options),
  check: checkComfy,
};

async function orderFilm(request: VideoRequest, options: CallOptions) {
  await requireFiles(wanFiles, options);
  const { prompt, negativePrompt = "", seconds, seed = newSeed(), firstFrame } = request;
  const first = firstFrame && (await uploadPicture(firstFrame, options));
  const size = filmSize(request);
  const frames = seconds * wanFps + 1;
  const wish = { prompt, negativePrompt, seed, frames, ...size, ...(first ? { firstFrame: first } : {}) };
  return { promptId: await orderGraph(wanGraph(wish), options) };
}

const step = 32;

function filmSize({ resolution, aspectRatio }: VideoRequest): { width: number; height: number } {
  const { width, height } = frameSize(shortSideOf(resolution), aspectRatio);
  const down = (x: number): number => step * Math.floor(x / step);
  return { width: down(width), height: down(height) };
}

async function orderPicture(request: VideoRequest, options: CallOptions) {
  const model = await findModel(request.model, options);
  const { prompt, negativePrompt = "", seconds, aspectRatio, resolution, audio, seed = newSeed() } = request;
  const { checkpoint } = model;
  const graph = model.graph({ checkpoint, prompt, negativePrompt, count: 1, seed, ...sizeFor(model, aspectRatio) });
  const promptId = await orderGraph(graph, options);
  const wish = { prompt, seconds, aspectRatio, resolution, audio, seed: seed % 2 ** 32, references: [], pictures: {} };
  return { promptId, wish };
}

async function status(operation: Json, options: CallOptions) {
  const { promptId, wish } = Operation.parse(operation);
  const state = await lookAtRun(promptId, options);
  if (state.state !== "succeeded" || wish === undefined) return state;
  return { state: "succeeded" as const, result: { ...Drawn.parse(state.result), wish } };
}

async function fetch(result: Json, folder: string, { signal }: CallOptions): Promise<string[]> {
  const { images, wish } = Result.parse(result);
  const urls = viewAddresses(images.slice(0, 1));
  const base = comfyBase();
  const outPath = path.join(folder, "video.mp4");
  if (wish) {
    const [picture = ""] = await downloadPictures({ provider: "comfyui", base, urls }, folder, signal);
    await filmPicture(picture, wish, outPath, folder, signal);
  } else {
    await downloadResult({ provider: "comfyui", base, url: urls[0] ?? "", outPath, signal });
  }
  return [outPath];
}
