import type { Box } from "#lib/render/box";

export interface PictureOptions {
  /** What never changes is painted once; without, all is drawn at each call, which suits a picture that is looked at once. */
  rastered: boolean;
  /** Where words will stand on it, px. */
  words?: Box | undefined;
  /** The part of the area (px) where no words stand: what plays, plays there. */
  free?: Box | undefined;
}
