import type { Yoga } from "yoga-layout/load";

/** px; ascent and descent are the font's, not the letters'. */
export interface TextSize {
  width: number;
  ascent: number;
  descent: number;
}

/** Everything a platform lends to drawing. Fonts (`looks/font-families`) are loaded before it is made. */
export interface Kit<P> {
  /** A Path2D of SVG path data. */
  path(svg: string): P;
  measure(font: string, text: string): TextSize;
  /** From `await loadYoga()` of `yoga-layout/load`. */
  yoga: Yoga;
  /** `Intl.Segmenter(language, { granularity: "word" })`: every segment, spaces and punctuation included. */
  segmentWords(text: string, language: string): string[];
}
