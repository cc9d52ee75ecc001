import type { LookName } from "#lib/contracts/looks";
import type { SoundShape } from "#lib/contracts/sound-shape";
import type { Picture, PictureMotion } from "#lib/contracts/storyboard-pictures";
import { seedOf } from "#lib/render/artwork/easel";
import type { Size } from "#lib/render/box";
import { characterPicture } from "#lib/render/characters/character-picture";
import { readCharacter, surroundings } from "#lib/render/characters/read-character";
import type { Kit } from "#lib/render/kit";
import { artworkPicture } from "#lib/render/pictures/artwork-picture";
import { bitmapPicture } from "#lib/render/pictures/bitmap-picture";
import type { MovingPicture } from "#lib/render/pictures/moving-picture";
import type { PictureOptions } from "#lib/render/pictures/picture-options";
import { reelPicture } from "#lib/render/pictures/reel-picture";
import { findRecipe, recipeForPrompt } from "#lib/render/recipe-for-prompt";
import { visualizerPicture } from "#lib/render/visualizer/visualizer-picture";

/** What a picture is told of its scene. */
export interface PictureScene {
  look: LookName;
  /** The storyboard's. */
  seed: number;
  durationSeconds: number;
  sound?: SoundShape | undefined;
}

/** Any picture in an area of px. */
export function preparePicture<P>(
  kit: Kit<P>,
  picture: Picture,
  scene: PictureScene,
  area: Size,
  options: PictureOptions = { rastered: true },
): MovingPicture<P> {
  const { look, durationSeconds } = scene;
  if (picture.type === "visualizer") return visualizerPicture(kit, picture, scene, area, options);
  if (picture.type === "clip")
    return reelPicture(kit, picture, area) ?? drawnPicture(kit, picture, scene, area, options);
  if (picture.type === "image") {
    const bitmap = picture.asset === undefined ? undefined : kit.picture(picture.asset);
    if (bitmap) return bitmapPicture(bitmap, picture.motion ?? { kind: "ken_burns" }, area, durationSeconds);
    return drawnPicture(kit, picture, scene, area, options);
  }
  const seed = picture.seed ?? scene.seed;
  const motion = picture.motion ?? usualMotion(seed);
  return artworkPicture(kit, { recipe: picture.recipe, seed, look, motion, durationSeconds }, area, options);
}

/** What the artwork engine makes of words. */
function drawnPicture<P>(
  kit: Kit<P>,
  picture: { prompt?: string | undefined; asset?: string | undefined; motion?: PictureMotion | undefined },
  scene: PictureScene,
  area: Size,
  options: PictureOptions,
): MovingPicture<P> {
  const { look, durationSeconds } = scene;
  const words = picture.prompt ?? picture.asset ?? "";
  const seed = seedOf(scene.seed, words);
  const motion = picture.motion ?? usualMotion(seed);
  const scenery = { seed, look, motion, durationSeconds };
  const character = picture.prompt === undefined ? undefined : readCharacter(words, scene.seed);
  if (!character) return artworkPicture(kit, { recipe: recipeForPrompt(words, seed), ...scenery }, area, options);
  // Nowhere in particular: a studio to look at once, lights out of focus where the camera moves.
  const recipe = findRecipe(surroundings(words)) ?? (motion.kind === "still" ? undefined : "bokeh");
  const place = recipe && artworkPicture(kit, { recipe, ...scenery }, area, options);
  return characterPicture(kit, character, { ...scenery, ...(place ? { place } : {}) }, area, options);
}

const usualMotion = (seed: number): PictureMotion => ({ kind: "parallax", direction: seed % 2 ? "left" : "right" });
