import path from "node:path";
import { settings } from "#lib/config/settings";
import { downloadResult } from "#lib/providers/download-result";
import type { CallOptions, Json, VideoProvider, VideoRequest } from "#lib/providers/media-work";
import { pictureInputs } from "#lib/providers/replicate/picture-inputs";
import { PredictionResult } from "#lib/providers/replicate/prediction-state";
import { modelAmong, replicateWork, sendOrder } from "#lib/providers/replicate/replicate-work";
import { videoModels } from "#lib/providers/replicate/video-models";

/** Videos by Replicate: Veo, and Hailuo. */
export const replicateVideo: VideoProvider = {
  ...replicateWork,
  models: () => videoModels.map(({ card }) => card),
  get pollSeconds() {
    return settings().VENDOR_POLL_SECONDS ?? 3;
  },
  start,
  fetch,
};

async function start(request: VideoRequest, _folder: string, options: CallOptions & { webhookUrl?: string }) {
  const { model } = request;
  const found = modelAmong(videoModels, model);
  // What cannot be is told before anything is uploaded.
  found.input(request, stand(request));
  const { firstFrame, lastFrame, references } = request;
  const files = [firstFrame, lastFrame, ...references].filter((file) => file !== undefined);
  const sent = await pictureInputs(files, options);
  const first = firstFrame && sent.shift();
  const last = lastFrame && sent.shift();
  const input = found.input(request, { first, last, references: sent });
  return sendOrder({ model, input, webhookUrl: options.webhookUrl }, options);
}

const stand = ({ firstFrame, lastFrame, references }: VideoRequest) => ({
  first: firstFrame?.path,
  last: lastFrame?.path,
  references: references.map(({ path: file }) => file),
});

/** Its addresses are open to whoever knows them: no token goes along. */
async function fetch(result: Json, folder: string, { signal }: CallOptions): Promise<string[]> {
  const { urls } = PredictionResult.parse(result);
  const base = settings().REPLICATE_BASE_URL;
  const paths: string[] = [];
  for (const [at, url] of urls.entries()) {
    const outPath = path.join(folder, `video-${at + 1}.mp4`);
    await downloadResult({ provider: "replicate", base, url, outPath, signal });
    paths.push(outPath);
  }
  return paths;
}
