import "#lib/film/kit/no-system-fonts";
import { Path2D } from "@napi-rs/canvas";
import { loadYoga } from "yoga-layout/load";
import { FontRulers } from "#lib/film/kit/font-rulers";
import { FontShelf } from "#lib/film/kit/font-shelf";
import { newCanvas } from "#lib/film/kit/new-canvas";
import { PictureShelf } from "#lib/film/kit/picture-shelf";
import { RasterShelf } from "#lib/film/kit/raster-shelf";
import type { Kit } from "#lib/render/kit";

/** What Node lends to drawing. Fonts come from `fonts`: prepare a scene's text there before it is measured or drawn. */
export interface NodeKit extends Kit<Path2D> {
  fonts: FontShelf;
  /** Which files stand for the pictures named `lent/<sha256>` in what is drawn next. */
  lend(pictures: Readonly<Record<string, string>> | undefined): void;
}

export async function nodeKit(): Promise<NodeKit> {
  const rulers = new FontRulers();
  const segmenters = new Map<string, Intl.Segmenter>();
  const segmenterFor = (language: string): Intl.Segmenter => {
    const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "word" });
    segmenters.set(language, known);
    return known;
  };
  const rasters = new RasterShelf();
  const pictures = new PictureShelf();
  const kit: NodeKit = {
    fonts: new FontShelf(),
    yoga: await loadYoga(),
    path: (svg) => new Path2D(svg),
    measure: (font, text) => rulers.measure(font, text),
    segmentWords: (text, language) => [...segmenterFor(language).segment(text)].map(({ segment }) => segment),
    picture: (asset) => pictures.find(asset),
    lend: (files) => pictures.lend(files ?? {}),
    raster: (size, paint) => rasters.keep(size, (canvas) => paint(canvas, kit)),
    pixels: (size, paint) => {
      const { canvas, context } = newCanvas(size);
      paint(context, kit);
      return canvas.data();
    },
  };
  return kit;
}
