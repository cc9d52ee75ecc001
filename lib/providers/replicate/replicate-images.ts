import { settings } from "#lib/config/settings";
import type { CallOptions, ImageProvider, ImageRequest, Json } from "#lib/providers/media-work";
import { downloadPictures } from "#lib/providers/pictures/download-pictures";
import { checkInputs } from "#lib/providers/replicate/check-inputs";
import { imageModels } from "#lib/providers/replicate/image-models";
import { pictureInputs } from "#lib/providers/replicate/picture-inputs";
import { PredictionResult, predictionState } from "#lib/providers/replicate/prediction-state";
import {
  cancelPrediction,
  checkReplicate,
  createPrediction,
  findPrediction,
  noModel,
  replicateConfigured,
} from "#lib/providers/replicate/predictions";

/** Pictures by Replicate: FLUX. */
export const replicateImages: ImageProvider = {
  name: "replicate",
  configured: replicateConfigured,
  models: () => imageModels.map(({ card }) => card),
  get pollSeconds() {
    return settings().VENDOR_POLL_SECONDS ?? 1;
  },
  start,
  status: async (operation, options) => predictionState(await findPrediction(operation, options)),
  fetch,
  cancel: cancelPrediction,
  check: checkReplicate,
};

async function start(request: ImageRequest, _folder: string, options: CallOptions & { webhookUrl?: string }) {
  const { model, references } = request;
  const found = imageModels.find(({ card }) => card.model === model);
  if (found === undefined) throw noModel(model);
  const input = found.input(request, await pictureInputs(references, options));
  await checkInputs(model, input, options);
  const { id } = await createPrediction({ model, input, webhookUrl: options.webhookUrl }, options);
  return { operation: { id } };
}

/** Its addresses are open to whoever knows them: no token goes along. */
async function fetch(result: Json, folder: string, { signal }: CallOptions): Promise<string[]> {
  const { urls } = PredictionResult.parse(result);
  return downloadPictures({ provider: "replicate", base: settings().REPLICATE_BASE_URL, urls }, folder, signal);
}
