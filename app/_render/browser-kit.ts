import type { Size } from "#lib/render/box";
import type { Kit } from "#lib/render/kit";
import { pictureOf } from "./pictures";

function context2d(): CanvasRenderingContext2D {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("This browser draws no canvas.");
  return context;
}

function paintedOn(size: Size, paint: (surface: CanvasRenderingContext2D) => void): CanvasRenderingContext2D {
  const surface = context2d();
  surface.canvas.width = size.width;
  surface.canvas.height = size.height;
  paint(surface);
  return surface;
}

async function makeKit(): Promise<Kit<Path2D>> {
  const { loadYoga } = await import("yoga-layout/load");
  const probe = context2d();
  const segmenters = new Map<string, Intl.Segmenter>();
  const own: Kit<Path2D> = {
    yoga: await loadYoga(),
    path: (svg) => new Path2D(svg),
    measure: (font, text) => {
      probe.font = font;
      const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = probe.measureText(text);
      return { width, ascent: fontBoundingBoxAscent, descent: fontBoundingBoxDescent };
    },
    picture: (asset) => pictureOf(asset),
    raster: (size, paint) => {
      let painted: HTMLCanvasElement | undefined;
      return {
        ...size,
        get source() {
          painted ??= paintedOn(size, (surface) => paint(surface, own)).canvas;
          return painted;
        },
      };
    },
    pixels: (size, paint) =>
      paintedOn(size, (surface) => paint(surface, own)).getImageData(0, 0, size.width, size.height).data,
    segmentWords: (text, language) => {
      const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "word" });
      segmenters.set(language, segmenter);
      return Array.from(segmenter.segment(text), (s) => s.segment);
    },
  };
  return own;
}

let kit: Promise<Kit<Path2D>> | undefined;

/** What the browser lends to drawing, made once: its own canvas, and yoga for the layout. Fonts are loaded apart. */
export function browserKit(): Promise<Kit<Path2D>> {
  kit ??= makeKit();
  return kit;
}
