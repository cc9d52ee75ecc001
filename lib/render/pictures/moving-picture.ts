import type { Surface } from "#lib/render/surface";

/** A picture that fills an area from (0, 0), in px; it may draw over the edge, so clip it. */
export interface MovingPicture<P> {
  /** false: every moment looks the same. */
  moves: boolean;
  /** Equal key = equal picture, where that is more than equal moments. */
  key?(seconds: number): string;
  draw(surface: Surface<P>, seconds: number): void;
  /** Where a place of the picture (shares from its left and top) is in the area, in px; under the camera, it moves. */
  spot(at: readonly [number, number], seconds: number): readonly [number, number];
}

/** Equal key = equal picture. */
export const pictureKey = <P>({ moves, key }: MovingPicture<P>, seconds: number): string =>
  moves ? `@${key?.(seconds) ?? Math.round(seconds * 10_000)}` : "";
