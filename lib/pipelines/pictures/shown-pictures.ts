import { z } from "zod";
import type { Scene } from "#lib/contracts/storyboard";
import type { Picture, Reel } from "#lib/contracts/storyboard-pictures";
import { withPictures } from "#lib/pipelines/pictures/picture-place";
import { pictureName } from "#lib/pipelines/plan-pictures";
import type { StepContext } from "#lib/pipelines/step";

/** A picture that a model made. */
export interface ShownPicture {
  /** How scenes call it. */
  asset: string;
  artifact: string;
  /** What browsers load of it. */
  preview: string;
  /** Who made it, as `provider/model`. */
  model: string;
  /** Of a clip. */
  reel?: Reel;
}
/** By their names as they are written. */
export type ShownPictures = Readonly<Record<string, ShownPicture>>;

/** A scene as it is filmed: with the pictures that models made. */
export const shownScene = (scene: Scene, shown: ShownPictures): Scene =>
  withPictures(scene, ({ picture, place }) => {
    const made = shown[pictureName(picture, place)];
    if (!made) return picture;
    if (picture.type === "image") return { ...picture, asset: made.asset };
    return picture.type === "clip" ? { ...picture, asset: made.asset, reel: made.reel } : picture;
  });

/** A scene as a storyboard holds it: names of pictures that only this film knows are taken out. */
export const writtenScene = (scene: Scene): Scene => withPictures(scene, ({ picture }) => written(picture));

function written(picture: Picture): Picture {
  if (picture.type !== "image" && picture.type !== "clip") return picture;
  if (!picture.asset?.startsWith("lent/")) return picture;
  if (picture.type === "image") {
    const { asset: _lent, ...image } = picture;
    return image;
  }
  const { asset: _lent, reel: _reel, ...clip } = picture;
  return clip;
}

const Anything = z.looseObject({});

/** Files of pictures by their names: what whoever draws scenes that call them so is lent. */
export async function lendPictures(
  called: readonly string[],
  pictures: Readonly<Record<string, { artifact: string }>> | undefined,
  { artifacts }: StepContext,
): Promise<Record<string, string> | undefined> {
  if (!pictures) return undefined;
  const names = new Set(called);
  const files = await Promise.all(
    [...names].map(async (name) => {
      const made = pictures[name];
      return made === undefined ? [] : [[name, (await artifacts.read(made.artifact, Anything)).path] as const];
    }),
  );
  return Object.fromEntries(files.flat());
}
