import pLimit from "p-limit";
import type { ErrorCode } from "#lib/contracts/error-codes";
import type { Frame } from "#lib/contracts/frame-of";
import { providerTitles } from "#lib/contracts/provider-titles";
import { Failure, isFailure } from "#lib/errors/failure";
import { allOrNotYet } from "#lib/pipelines/not-yet";
import { buyPicture } from "#lib/pipelines/pictures/buy-picture";
import { keepPicture } from "#lib/pipelines/pictures/keep-picture";
import { keepReel } from "#lib/pipelines/pictures/keep-reel";
import type { PictureOrder } from "#lib/pipelines/pictures/picture-order";
import type { ShownPicture, ShownPictures } from "#lib/pipelines/pictures/shown-pictures";
import type { Artifact, StepContext } from "#lib/pipelines/step";

/** Some vendors answer with the picture itself, and take half a minute for it. */
const atOnce = 4;

export interface MadePictures {
  shown: ShownPictures;
  /** What is drawn here instead, and why. */
  warnings: string[];
}

interface Making {
  frame: Frame;
  /** Draws here what a model cannot be had for. */
  fallback: boolean;
  onDone: () => void;
}

/** All pictures that a film orders of models. Throws NotYet while they are being made, and as `buyPicture`. */
export async function makePictures(
  orders: ReadonlyMap<string, PictureOrder>,
  { frame, fallback, onDone }: Making,
  context: StepContext,
): Promise<MadePictures> {
  const limit = pLimit(atOnce);
  const made = await allOrNotYet(
    [...orders].map(([name, order]) =>
      limit(async () => {
        const picture = await makePicture(order, fallback, frame, context);
        onDone();
        return { name, order, picture };
      }),
    ),
  );
  const shown: Record<string, ShownPicture> = {};
  const warnings: string[] = [];
  for (const { name, order, picture } of made) {
    if ("why" in picture) warnings.push(drawnInstead(order, picture.why));
    else shown[name] = { ...picture, model: `${order.provider}/${order.model}` };
  }
  return { shown, warnings: [...new Set(warnings)] };
}

type Unsigned = Omit<ShownPicture, "model">;

async function makePicture(
  order: PictureOrder,
  fallback: boolean,
  frame: Frame,
  context: StepContext,
): Promise<Unsigned | { why: string }> {
  const bought = await buyPicture(order, fallback, context);
  if ("why" in bought) return bought;
  try {
    return await (order.kind === "image" ? kept : keptClip)(bought.file, frame, context);
  } catch (error) {
    context.signal.throwIfAborted();
    if (!isFailure(error) || !unreadable.includes(error.code)) throw error;
    const message = `What ${providerTitles[order.provider]} sent cannot be shown.`;
    if (fallback) return { why: message };
    throw new Failure("FILE_REFUSED", { provider: order.provider, message, cause: error });
  }
}

const unreadable: readonly ErrorCode[] = ["DRAWING_FAILED", "ENCODING_FAILED", "FILE_REFUSED"];

async function kept(file: Artifact<unknown>, frame: Frame, context: StepContext): Promise<Unsigned> {
  const { id, meta } = await keepPicture(file, frame, context);
  return { asset: `lent/${meta.sha256}`, artifact: id, preview: id };
}

async function keptClip(file: Artifact<unknown>, frame: Frame, context: StepContext): Promise<Unsigned> {
  const { shown, preview } = await keepReel(file, frame, context);
  const { sha256, reel } = shown.meta;
  return { asset: `lent/${sha256}`, artifact: shown.id, preview: preview.id, reel };
}

const drawnInstead = ({ kind, provider }: PictureOrder, why: string): string =>
  `A ${kind === "image" ? "picture" : "moving picture"} could not be had of ${providerTitles[provider]}, and was drawn here instead: ${why}`;
