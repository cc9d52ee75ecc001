import { z } from "zod";
import { settings } from "#lib/config/settings";
import { comfyBase, comfyConfigured } from "#lib/providers/comfyui/ask-comfy";
import { checkComfy } from "#lib/providers/comfyui/check-comfy";
import { sizeFor } from "#lib/providers/comfyui/comfy-models";
import { everyFile } from "#lib/providers/comfyui/every-file";
import { findModel, seenModels } from "#lib/providers/comfyui/find-model";
import { keepLooking } from "#lib/providers/comfyui/installed-files";
import { lookAtRun } from "#lib/providers/comfyui/look-at-run";
import { newSeed } from "#lib/providers/comfyui/new-seed";
import { cancelRun, orderGraph } from "#lib/providers/comfyui/order-run";
import { ComfyFiles, viewAddresses } from "#lib/providers/comfyui/view-addresses";
import type { CallOptions, ImageProvider, ImageRequest, Json } from "#lib/providers/media-work";
import { downloadPictures } from "#lib/providers/pictures/download-pictures";

const Operation = z.object({ promptId: z.string().min(1) });
const Result = z.object({ images: ComfyFiles });

/** Pictures by a ComfyUI of one's own: free, with progress, and it can be stopped. */
export const comfyuiImages: ImageProvider = {
  name: "comfyui",
  configured: comfyConfigured,
  /** Those whose files were last seen there. */
  models() {
    keepLooking(everyFile);
    return seenModels().map(({ card }) => card);
  },
  get pollSeconds() {
    return settings().VENDOR_POLL_SECONDS ?? 2;
  },
  start,
  status: (operation, options) => lookAtRun(Operation.parse(operation).promptId, options),
  fetch,
  cancel: async (operation, options) => cancelRun(Operation.parse(operation).promptId, options),
  check: checkComfy,
};

async function start(request: ImageRequest, _folder: string, options: CallOptions) {
  const model = await findModel(request.model, options);
  const { prompt, negativePrompt = "", count, aspectRatio, seed = newSeed() } = request;
  const { checkpoint } = model;
  const graph = model.graph({ checkpoint, prompt, negativePrompt, count, seed, ...sizeFor(model, aspectRatio) });
  return { operation: { promptId: await orderGraph(graph, options) } };
}

async function fetch(result: Json, folder: string, { signal }: CallOptions): Promise<string[]> {
  const urls = viewAddresses(Result.parse(result).images);
  return downloadPictures({ provider: "comfyui", base: comfyBase(), urls }, folder, signal);
}
