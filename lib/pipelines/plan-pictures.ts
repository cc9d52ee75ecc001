import type { Issue } from "#lib/contracts/error-codes";
import type { ExplainerInput } from "#lib/contracts/job-input";
import type { PriceLine } from "#lib/contracts/money";
import type { Storyboard } from "#lib/contracts/storyboard";
import type { Picture } from "#lib/contracts/storyboard-pictures";
import { priceOf } from "#lib/limits/price-of";
import { mostForWriters } from "#lib/pipelines/pictures/most-for-writers";
import { type PictureOrder, pictureOrder } from "#lib/pipelines/pictures/picture-order";
import { findPainter, isThisMachine, type Painter } from "#lib/pipelines/pictures/picture-painter";
import { type PicturePlace, placedPictures } from "#lib/pipelines/pictures/picture-place";

/** What is to be bought for a film's pictures. */
export interface PicturePlan {
  /** What each picture, as it is written, is ordered as; those that are drawn here are not among them. */
  orders: ReadonlyMap<string, PictureOrder>;
  /** What models cannot do quite, in sentences for people. */
  notes: readonly string[];
  /** What cannot be ordered, and why; the paths are the storyboard's. */
  issues: readonly Issue[];
}

/** How many pictures are bought for a film at most, by who wrote it; a storyboard of one's own has all it names. */
export const mostPictures = (writer: string): number =>
  writer === "storyboard" ? Number.POSITIVE_INFINITY : mostForWriters;

/** Names a picture as it is written: equal ones in places of one kind are the same. */
export const pictureName = (picture: Picture, place: PicturePlace): string => {
  if (picture.type !== "image" && picture.type !== "clip") return "";
  const { type, prompt, model } = picture;
  const frames = picture.type === "clip" ? [picture.firstFrame, picture.lastFrame] : [];
  return JSON.stringify([place, type, prompt, model, ...frames]);
};

/** Every picture of a storyboard that a model is to make, fitted to that model. Nothing is sent. */
export function planPictures(
  storyboard: Pick<Storyboard, "scenes" | "look" | "aspectRatio" | "seed">,
  { pictureModel }: Pick<ExplainerInput, "pictureModel">,
  most = Number.POSITIVE_INFINITY,
): PicturePlan {
  const orders = new Map<string, PictureOrder>();
  const notes = new Set<string>();
  const issues: Issue[] = [];
  for (const [i, scene] of storyboard.scenes.entries()) {
    for (const { picture, place, at } of placedPictures(scene)) {
      const wanted = wantedOf(picture, pictureModel);
      const name = pictureName(picture, place);
      if (!wanted || orders.has(name) || orders.size >= most) continue;
      const path = `scenes.${i}.${at}`;
      const painter = findPainter(wanted.kind, wanted.model);
      if (!("why" in painter) && isThisMachine(painter)) continue;
      const fitted = "why" in painter ? painter : pictureOrder(wanted.picture, place, painter, storyboard);
      if ("why" in fitted) issues.push({ path: wanted.own ? `${path}.model` : path, message: fitted.why });
      else {
        orders.set(name, fitted.order);
        if (fitted.note) notes.add(fitted.note);
      }
    }
  }
  return { orders, notes: [...notes], issues };
}

type Described = Extract<Picture, { type: "image" | "clip" }> & { prompt: string };

/** Who is asked for a picture, where anybody is. */
function wantedOf(
  picture: Picture,
  usual: string | undefined,
): { kind: Painter["kind"]; model: string; own: boolean; picture: Described } | undefined {
  if (picture.type !== "image" && picture.type !== "clip") return undefined;
  const { prompt } = picture;
  const model = picture.model ?? (picture.type === "image" ? usual : undefined);
  if (prompt === undefined || picture.asset !== undefined || model === undefined) return undefined;
  const kind = picture.type === "image" ? "image" : "video";
  return { kind, model, own: picture.model !== undefined, picture: { ...picture, prompt } };
}

/** Whether anything in an order names a model for pictures. */
export const mayOrderPictures = ({ pictureModel, storyboard }: ExplainerInput): boolean =>
  pictureModel !== undefined ||
  (storyboard?.scenes ?? []).some((scene) =>
    placedPictures(scene).some(({ picture }) => "model" in picture && picture.model !== undefined),
  );

/** As many pictures as a writer's film can have, where there is no storyboard yet. */
export function pictureOrdersAtMost({ pictureModel, ...film }: ExplainerInput, writer: string): PictureOrder[] {
  if (pictureModel === undefined) return [];
  const painter = findPainter("image", pictureModel);
  if ("why" in painter || isThisMachine(painter)) return [];
  const fitted = pictureOrder(anything, "background", painter, film);
  return "why" in fitted ? [] : Array.from({ length: mostPictures(writer) }, () => fitted.order);
}

const anything = { type: "image", prompt: "Anything" } as const;

/** Why a model cannot be an order's choice for its pictures; nothing where it can. */
export function whyNoPictures(
  model: string,
  film: Pick<Storyboard, "look" | "aspectRatio" | "seed">,
): string | undefined {
  const painter = findPainter("image", model);
  if ("why" in painter) return painter.why;
  const fitted = pictureOrder(anything, "background", painter, film);
  return "why" in fitted ? fitted.why : undefined;
}

/** What pictures cost, a line a model. */
export function pictureLines(orders: Iterable<PictureOrder>): PriceLine[] {
  const lines = new Map<string, PriceLine>();
  for (const order of orders) {
    const { provider, model } = order;
    const resolution = order.kind === "video" ? order.resolution : undefined;
    const item = order.kind === "video" ? ("video" as const) : ("image" as const);
    const name = `${item} ${provider} ${model} ${resolution}`;
    const quantity = (lines.get(name)?.quantity ?? 0) + (order.kind === "video" ? order.seconds : 1);
    const line = priceOf({ item, provider, model, resolution, quantity });
    lines.set(name, order.amountMicros === 0 ? { ...line, amount_micros: 0 } : line);
  }
  return [...lines.values()];
}
