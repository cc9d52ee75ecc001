import type { Kit } from "#lib/render/kit";
import "./film-fonts.css";

/** Faces of the looks; asked for with a sample, so that only Latin slices come at once. */
const faces = [
  '400 20px "Inter"',
  'italic 400 20px "Inter"',
  '600 20px "Fraunces"',
  'italic 400 20px "Fraunces"',
  '400 20px "JetBrains Mono"',
];

function context2d(): CanvasRenderingContext2D {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("This browser draws no canvas.");
  return context;
}

async function makeKit(): Promise<Kit<Path2D>> {
  const [{ loadYoga }] = await Promise.all([
    import("yoga-layout/load"),
    ...faces.map((face) => document.fonts.load(face)),
  ]);
  const probe = context2d();
  const segmenters = new Map<string, Intl.Segmenter>();
  return {
    yoga: await loadYoga(),
    path: (svg) => new Path2D(svg),
    measure: (font, text) => {
      probe.font = font;
      const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = probe.measureText(text);
      return { width, ascent: fontBoundingBoxAscent, descent: fontBoundingBoxDescent };
    },
    segmentWords: (text, language) => {
      const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "word" });
      segmenters.set(language, segmenter);
      return Array.from(segmenter.segment(text), (s) => s.segment);
    },
  };
}

let kit: Promise<Kit<Path2D>> | undefined;

/** What the browser lends to drawing, made once: its own canvas and fonts, and yoga for the layout. */
export function browserKit(): Promise<Kit<Path2D>> {
  kit ??= makeKit();
  return kit;
}
