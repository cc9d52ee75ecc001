import type { Size } from "#lib/render/box";
import type { Look } from "#lib/render/looks/look";
import type { Surface } from "#lib/render/surface";

/** What a texture is painted with, over the plain ground. */
export interface TextureTask<P> {
  surface: Surface<P>;
  look: Look;
  frame: Size;
  /** px of 1/720 of the frame's short side. */
  unit: number;
  /** Numbers in [0, 1) from the film's seed. */
  random: () => number;
  /**
   * Whether strong things may stand in the margins. Without, a camera moves over the scene and text may come to lie
   * anywhere: then every place must carry text.
   */
  ornaments: boolean;
}

/**
 * Paints a ground. Wherever content may stand (at least 56 units from the sides, 44 from above and 52 from below) all
 * colours of the look keep a contrast of 4.5.
 */
export type Texture = <P>(task: TextureTask<P>) => void;
