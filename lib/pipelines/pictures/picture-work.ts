import { providerTitles } from "#lib/contracts/provider-titles";
import { Failure } from "#lib/errors/failure";
import type { PictureOrder } from "#lib/pipelines/pictures/picture-order";
import type { Operation, StepContext } from "#lib/pipelines/step";
import { advanceWork, workKey } from "#lib/pipelines/vendor-work";
import type { VendorWork, WorkEnd } from "#lib/pipelines/vendor-work/work";
import { imageProviders } from "#lib/providers/image-registry";
import type { ImageRequest, VideoRequest } from "#lib/providers/media-work";
import { videoProviders } from "#lib/providers/video-registry";

type OrderOf<K extends PictureOrder["kind"]> = Extract<PictureOrder, { kind: K }>;

/** A picture as work for its vendor. */
export interface PictureWork {
  /** The newest order of it in this job. */
  find(): Promise<Operation | undefined>;
  /** As `advanceWork`. */
  advance(): Promise<WorkEnd>;
  pollSeconds: number;
}

export function pictureWork(order: PictureOrder, context: StepContext): PictureWork {
  return order.kind === "image" ? asked(imageWork(order), context) : asked(clipWork(order, context), context);
}

const asked = <R>(work: VendorWork<R>, context: StepContext): PictureWork => ({
  find: () => context.operations.find(workKey(work)),
  advance: () => advanceWork(context, work),
  pollSeconds: work.provider.pollSeconds,
});

function imageWork(order: OrderOf<"image">): VendorWork<ImageRequest> {
  const { model, prompt, aspectRatio, seed, amountMicros } = order;
  const provider = imageProviders.find(({ name }) => name === order.provider);
  if (!provider) throw gone(order);
  return {
    ...{ provider, model, amountMicros, item: "image", extension: "image", bought: order },
    request: async () => ({ model, prompt, aspectRatio, seed, count: 1, references: [] }),
  };
}

function clipWork(order: OrderOf<"video">, { picture }: StepContext): VendorWork<VideoRequest> {
  const { model, prompt, aspectRatio, seed, seconds, resolution, firstFrame, lastFrame, amountMicros } = order;
  const provider = videoProviders.find(({ name }) => name === order.provider);
  if (!provider) throw gone(order);
  return {
    ...{ provider, model, amountMicros, item: "video", extension: "mp4", bought: order },
    request: async () => ({
      ...{ model, prompt, aspectRatio, seed, seconds, resolution, audio: false, references: [] },
      firstFrame: firstFrame && (await picture(firstFrame)),
      lastFrame: lastFrame && (await picture(lastFrame)),
    }),
  };
}

const gone = ({ provider }: PictureOrder): Failure =>
  new Failure("MODEL_RETIRED", { provider, message: `${providerTitles[provider]} makes no pictures any more.` });
