import type { LookName } from "#lib/contracts/looks";
import type { ArtworkRecipe, PictureMotion } from "#lib/contracts/storyboard-pictures";
import { easelOf, type Layer } from "#lib/render/artwork/easel";
import { grainTile, layGrain } from "#lib/render/artwork/grain";
import { paletteOf } from "#lib/render/artwork/palette";
import { recipeOf } from "#lib/render/artwork/recipe-of";
import type { Size } from "#lib/render/box";
import type { Bitmap, Kit } from "#lib/render/kit";
import type { MovingPicture } from "#lib/render/pictures/moving-picture";
import type { PictureOptions } from "#lib/render/pictures/picture-options";
import { overscan, type PictureView, pictureView } from "#lib/render/pictures/picture-view";
import type { Surface } from "#lib/render/surface";

export interface Artwork {
  recipe: ArtworkRecipe;
  seed: number;
  look: LookName;
  motion: PictureMotion;
  durationSeconds: number;
}

interface Sheet {
  layer: Layer;
  /** What of it never changes, and px from the picture's top at which it begins. */
  picture?: { bitmap: Bitmap; top: number };
}

/**
 * A drawn landscape or pattern in an area. `rastered`: what never changes is painted once; without, everything is drawn
 * at each call, which suits a picture that is looked at once.
 */
export function artworkPicture<P>(
  kit: Kit<P>,
  artwork: Artwork,
  area: Size,
  { rastered, words }: PictureOptions,
): MovingPicture<P> {
  const { motion, durationSeconds } = artwork;
  const moves = motion.kind !== "still";
  const margin = moves ? overscan : 0;
  const left = Math.ceil(area.width * margin);
  const above = Math.ceil(area.height * margin);
  const size = { width: Math.ceil(area.width) + 2 * left, height: Math.ceil(area.height) + 2 * above };
  const calm = words && { ...words, x: words.x + left, y: words.y + above };
  const easel = easelOf(size, paletteOf(artwork.look), artwork.seed, (of, paint) => kit.raster(of, paint), calm);
  const layers = recipeOf(artwork.recipe)(easel);
  const tile = grainTile(easel);
  const sheets = layers.map((layer): Sheet => {
    const { still } = layer;
    if (!still || !rastered) return { layer };
    const top = Math.floor((layer.top ?? 0) * size.height);
    const bitmap = kit.raster({ width: size.width, height: size.height - top }, (surface) => {
      surface.save();
      surface.translate(0, -top);
      still(surface);
      layGrain(surface, easel, tile, top);
      surface.restore();
    });
    return { layer, picture: { bitmap, top } };
  });
  const focus = motion.focus ?? [0.5, 0.5];
  const stand = (surface: Surface<P>, view: PictureView, depth: number): void => {
    const near = 1 - view.spread * (1 - depth);
    const zoom = 1 + (view.zoom - 1) * near;
    const [x, y] = [focus[0] * area.width, focus[1] * area.height];
    surface.translate(x + view.x * near * area.width, y + view.y * near * area.height);
    surface.scale(zoom, zoom);
    surface.translate(-x - left, -y - above);
  };
  return {
    moves,
    spot: ([x, y]) => [x * area.width, y * area.height],
    draw: (surface, seconds) => {
      const view = pictureView(motion, seconds, durationSeconds);
      for (const { layer, picture } of sheets) {
        surface.save();
        stand(surface, view, layer.depth);
        if (picture) {
          const { bitmap, top } = picture;
          surface.drawImage(bitmap.source, 0, top, bitmap.width, bitmap.height);
        } else layer.still?.(surface);
        layer.live?.(surface, moves ? seconds : 0);
        surface.restore();
      }
    },
  };
}
