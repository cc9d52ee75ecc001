import { settings } from "#lib/config/settings";
import type { CallOptions, ImageProvider, ImageRequest, Json } from "#lib/providers/media-work";
import { downloadPictures } from "#lib/providers/pictures/download-pictures";
import { imageModels } from "#lib/providers/replicate/image-models";
import { pictureInputs } from "#lib/providers/replicate/picture-inputs";
import { PredictionResult } from "#lib/providers/replicate/prediction-state";
import { modelAmong, replicateWork, sendOrder } from "#lib/providers/replicate/replicate-work";

/** Pictures by Replicate: FLUX. */
export const replicateImages: ImageProvider = {
  ...replicateWork,
  models: () => imageModels.map(({ card }) => card),
  get pollSeconds() {
    return settings().VENDOR_POLL_SECONDS ?? 1;
  },
  start,
  fetch,
};

async function start(request: ImageRequest, _folder: string, options: CallOptions & { webhookUrl?: string }) {
  const { model, references } = request;
  const found = modelAmong(imageModels, model);
  const input = found.input(request, await pictureInputs(references, options));
  return sendOrder({ model, input, webhookUrl: options.webhookUrl }, options);
}

/** Its addresses are open to whoever knows them: no token goes along. */
async function fetch(result: Json, folder: string, { signal }: CallOptions): Promise<string[]> {
  const { urls } = PredictionResult.parse(result);
  return downloadPictures({ provider: "replicate", base: settings().REPLICATE_BASE_URL, urls }, folder, signal);
}
