import "#lib/film/kit/no-system-fonts";
import { type Canvas, createCanvas, Path2D, type SKRSContext2D } from "@napi-rs/canvas";
import { loadYoga } from "yoga-layout/load";
import { FontShelf } from "#lib/film/kit/font-shelf";
import type { Kit } from "#lib/render/kit";

/** What Node lends to drawing. Fonts come from `fonts`: prepare a scene's text there before it is measured or drawn. */
export interface NodeKit extends Kit<Path2D> {
  fonts: FontShelf;
}

export async function nodeKit(): Promise<NodeKit> {
  const { context } = newCanvas({ width: 8, height: 8 });
  const segmenters = new Map<string, Intl.Segmenter>();
  const segmenterFor = (language: string): Intl.Segmenter => {
    const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "word" });
    segmenters.set(language, known);
    return known;
  };
  return {
    fonts: new FontShelf(),
    yoga: await loadYoga(),
    path: (svg) => new Path2D(svg),
    measure: (font, text) => {
      context.font = font;
      const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText(text);
      return { width, ascent: fontBoundingBoxAscent, descent: fontBoundingBoxDescent };
    },
    segmentWords: (text, language) => [...segmenterFor(language).segment(text)].map(({ segment }) => segment),
  };
}

/** A canvas on which equal commands give equal pixels on every machine. */
export function newCanvas(size: { width: number; height: number }): { canvas: Canvas; context: SKRSContext2D } {
  const canvas = createCanvas(size.width, size.height);
  const context = canvas.getContext("2d");
  // Otherwise the host's language chooses between glyphs.
  context.lang = "en";
  return { canvas, context };
}
