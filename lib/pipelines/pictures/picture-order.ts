import type { PictureRef } from "#lib/contracts/clip-input";
import type { AspectRatio } from "#lib/contracts/frame";
import type { LookName } from "#lib/contracts/looks";
import type { ModelRatio, ProviderName, Resolution } from "#lib/contracts/model-card";
import type { Picture } from "#lib/contracts/storyboard-pictures";
import { priceOf } from "#lib/limits/price-of";
import type { Painter } from "#lib/pipelines/pictures/picture-painter";
import { nearestRatio, type PicturePlace, ratioFor } from "#lib/pipelines/pictures/picture-place";
import { picturePrompt } from "#lib/pipelines/pictures/picture-prompt";

interface Ordered {
  provider: ProviderName;
  model: string;
  prompt: string;
  aspectRatio: ModelRatio;
  seed?: number;
  /** The most it costs; 0 is free. */
  amountMicros: number;
}

/** What a model is asked for: all that its picture depends on. */
export type PictureOrder =
  | (Ordered & { kind: "image" })
  | (Ordered & {
      kind: "video";
      seconds: number;
      resolution: Resolution;
      firstFrame?: PictureRef;
      lastFrame?: PictureRef;
    });

/** What a picture is made for. */
interface PictureFilm {
  look: LookName;
  aspectRatio: AspectRatio;
  seed: number;
}

/** An order that a model can take, with what it cannot do quite; or why it cannot at all. */
type FittedOrder = { order: PictureOrder; note?: string } | { why: string };

/** More of a picture than this must be left when it is cut to the shape of its place. */
const leastLeft = 0.5;
const nearlyWhole = 0.97;

/** Fits a described picture to a model. */
export function pictureOrder(
  picture: Extract<Picture, { type: "image" | "clip" }> & { prompt: string },
  place: PicturePlace,
  painter: Painter,
  film: PictureFilm,
): FittedOrder {
  const { card } = painter;
  const moving = painter.kind === "video";
  const wanted = moving ? film.aspectRatio : ratioFor(place, film.aspectRatio);
  const { ratio, left } = nearestRatio(wanted, card.aspect_ratios);
  const shapes = card.aspect_ratios.join(", ");
  if (left < leastLeft) {
    return { why: `${card.title} makes pictures of the shapes ${shapes} alone, and this one is seen as ${wanted}.` };
  }
  if (picture.prompt.length > card.max_prompt) {
    return { why: `${card.title} takes descriptions of at most ${card.max_prompt} characters.` };
  }
  const frames = moving ? framesOf(picture, painter) : {};
  if ("why" in frames) return frames;
  const told = picturePrompt(picture.prompt, { look: film.look, place, moving }, card.max_prompt);
  const ordered = {
    ...{ provider: card.provider, model: card.model, prompt: told, aspectRatio: ratio },
    // Models take 31 bits.
    ...(card.seed ? { seed: film.seed & 0x7fffffff } : {}),
  };
  const note =
    left < nearlyWhole ? `${card.title} makes no pictures of ${wanted}: ${ratio} is ordered, and cut.` : undefined;
  if (painter.kind === "image") {
    const price = priceOf({ item: "image", provider: card.provider, model: card.model, quantity: 1 });
    // A server of one's own sends no bill.
    const amountMicros = painter.provider.paid?.() === false ? 0 : price.amount_micros;
    return { order: { kind: "image", ...ordered, amountMicros }, note };
  }
  const { default_seconds: seconds, default_resolution: resolution } = painter.card;
  const price = priceOf({
    ...{ item: "video", provider: card.provider, model: card.model, resolution, quantity: seconds },
  });
  return {
    order: { kind: "video", ...ordered, seconds, resolution, ...frames, amountMicros: price.amount_micros },
    note,
  };
}

/** The pictures a clip begins and ends with, where its model takes them. */
function framesOf(
  picture: Extract<Picture, { type: "image" | "clip" }>,
  { card }: Extract<Painter, { kind: "video" }>,
): { firstFrame?: PictureRef; lastFrame?: PictureRef } | { why: string } {
  const { firstFrame, lastFrame } = picture.type === "clip" ? picture : {};
  if (card.needs_first_frame && !firstFrame) {
    return { why: `${card.title} makes clips of a first picture only: name one as firstFrame.` };
  }
  if (firstFrame && !card.first_frame) return { why: `${card.title} takes no first picture.` };
  if (lastFrame && !card.last_frame) return { why: `${card.title} takes no last picture.` };
  return { ...(firstFrame ? { firstFrame } : {}), ...(lastFrame ? { lastFrame } : {}) };
}
