import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { picturesOf } from "#lib/characters/making-picture-store";
import { MakingRequest } from "#lib/characters/making-request";
import type { Making } from "#lib/characters/making-store";
import { pictureRequest } from "#lib/characters/picture-request";
import { settings } from "#lib/config/settings";
import type { ImageCard } from "#lib/contracts/model-card";
import { providerTitles } from "#lib/contracts/provider-titles";
import { Failure } from "#lib/errors/failure";
import { MakingLost } from "#lib/pipelines/character/making-lost";
import { pictureContext } from "#lib/pipelines/character/picture-context";
import { settleMaking } from "#lib/pipelines/character/settle-making";
import { unanswered } from "#lib/pipelines/character/unanswered";
import { advanceWork } from "#lib/pipelines/vendor-work";
import type { VendorWork } from "#lib/pipelines/vendor-work/work";
import { openWorkFolder } from "#lib/pipelines/work-folder";
import { imageProviders } from "#lib/providers/image-registry";
import type { ImageProvider, ImageRequest } from "#lib/providers/media-work";

/** A vendor that takes no more is asked again for so long: somebody waits for the answer. */
const patienceSeconds = 60;

/**
 * Draws the pictures of an order, one after the other, and settles it: what was drawn before a failure is kept. Throws
 * MakingLost, what settling throws, and the signal's reason.
 */
export async function drawPictures(making: Making, holder: string, signal: AbortSignal): Promise<void> {
  const request = MakingRequest.parse(making.request);
  await using work = await openWorkFolder(path.join(settings().DATA_DIR, "work"));
  const paths: string[] = [];
  let failure: unknown;
  for (let position = 0; position < request.count && failure === undefined; position += 1) {
    try {
      paths.push(await drawPicture({ making, holder, request, position, workDir: work.path }, signal));
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof MakingLost) throw error;
      failure = error;
    }
  }
  await settleMaking({ making, holder, request, paths, failure });
}

export interface PictureOrder {
  making: Making;
  holder: string;
  request: MakingRequest;
  /** From 0. */
  position: number;
  workDir: string;
}

async function drawPicture(order: PictureOrder, signal: AbortSignal): Promise<string> {
  const { making, request, position } = order;
  const context = pictureContext(order, signal);
  const { provider, card } = artistOf(request);
  const work: VendorWork<ImageRequest> = {
    ...{ provider: single(provider), model: card.model, item: "image", amountMicros: request.pictureMicros },
    ...{ bought: { position }, extension: "png" },
    request: async () => pictureRequest(card, request, position),
  };
  for (;;) {
    const end = await advanceWork(context, work);
    if ("ask" in end) {
      const message = unanswered(providerTitles[provider.name]);
      throw new Failure("PURCHASE_UNKNOWN", { provider: provider.name, message });
    }
    if ("files" in end) {
      const [file] = end.files;
      if (file) return file.path;
      throw new Failure("PROVIDER_FAILED", { provider: provider.name });
    }
    const { inSeconds } = end.again;
    const row = (await picturesOf(making.id)).find((picture) => picture.position === position);
    if (row?.state === "failed" && row.error && row.triedSeconds + inSeconds > patienceSeconds) {
      const { code, message } = row.error;
      throw new Failure(code, { provider: provider.name, message, retryAfterSeconds: inSeconds });
    }
    await pause(inSeconds * 1000, undefined, { signal });
  }
}

function artistOf({ provider: name, model }: MakingRequest): { provider: ImageProvider; card: ImageCard } {
  const provider = imageProviders.find((one) => one.name === name);
  const card = provider?.models().find((one) => one.model === model);
  if (provider && card) return { provider, card };
  const message = `${providerTitles[name]} no longer draws with this model here: name another.`;
  throw new Failure("MODEL_RETIRED", { provider: name, message });
}

/** A provider of whose answers one picture counts. */
const single = (provider: ImageProvider): VendorWork<ImageRequest>["provider"] => ({
  name: provider.name,
  pollSeconds: provider.pollSeconds,
  start: async (...asked) => {
    const begun = await provider.start(...asked);
    return "paths" in begun ? { paths: begun.paths.slice(0, 1) } : begun;
  },
  status: (...asked) => provider.status(...asked),
  fetch: async (...asked) => (await provider.fetch(...asked)).slice(0, 1),
  ...(provider.cancel && { cancel: (...asked) => provider.cancel?.(...asked) ?? Promise.resolve() }),
});
