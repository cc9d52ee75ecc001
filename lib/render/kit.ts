import type { Yoga } from "yoga-layout/load";
import type { Size } from "#lib/render/box";
import type { Surface } from "#lib/render/surface";

/** px; ascent and descent are the font's, not the letters'. */
export interface TextSize {
  width: number;
  ascent: number;
  descent: number;
}

/** A picture of pixels. `source` goes to `drawImage`; ask for it at each draw, it is made when first needed. */
export interface Bitmap {
  readonly source: object;
  /** px */
  readonly width: number;
  readonly height: number;
}

/** Draws on any surface, with what that surface's platform lends. */
export type Paint = <Q>(surface: Surface<Q>, kit: Kit<Q>) => void;

/** Everything a platform lends to drawing. Fonts (`looks/font-families`) are loaded before it is made. */
export interface Kit<P> {
  /** A Path2D of SVG path data. */
  path(svg: string): P;
  measure(font: string, text: string): TextSize;
  /** From `await loadYoga()` of `yoga-layout/load`. */
  yoga: Yoga;
  /** `Intl.Segmenter(language, { granularity: "word" })`: every segment, spaces and punctuation included. */
  segmentWords(text: string, language: string): string[];
  /** A picture of the installation (`shipped/<name>`); nothing when there is none. A browser loads them beforehand. */
  picture(asset: string): Bitmap | undefined;
  /** What `paint` draws, painted once and kept; transparent where it draws nothing. Sizes in whole px. */
  raster(size: Size, paint: Paint): Bitmap;
  /** The pixels of what `paint` draws, RGBA in rows; nothing where there is no canvas. */
  pixels(size: Size, paint: Paint): ArrayLike<number> | undefined;
}
