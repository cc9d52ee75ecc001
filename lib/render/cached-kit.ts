import type { Kit, TextSize } from "#lib/render/kit";

/** Faces (none has an optical size axis) are measured at this size; a new size costs a canvas about 1 ms for every word. */
const referencePx = 100;

/** A kit that measures equal text once, for all sizes of a face, and segments it once. */
export function cachedKit<P>(kit: Kit<P>): Kit<P> {
  const sizes = new Map<string, Map<string, TextSize>>();
  const words = new Map<string, string[]>();
  const measured = (font: string, text: string): TextSize => {
    let ofFont = sizes.get(font);
    if (!ofFont) {
      ofFont = new Map();
      sizes.set(font, ofFont);
    }
    let size = ofFont.get(text);
    if (!size) {
      size = kit.measure(font, text);
      ofFont.set(text, size);
    }
    return size;
  };
  const faces = new Map<string, { reference: string; scale: number } | undefined>();
  const faceOf = (font: string) => {
    if (!faces.has(font)) {
      const px = /([\d.]+)px/.exec(font);
      const reference = font.replace(/[\d.]+px/, `${referencePx}px`);
      faces.set(font, px ? { reference, scale: Number(px[1]) / referencePx } : undefined);
    }
    return faces.get(font);
  };
  return {
    path: (svg) => kit.path(svg),
    yoga: kit.yoga,
    picture: (asset) => kit.picture(asset),
    raster: (size, paint) => kit.raster(size, paint),
    pixels: (size, paint) => kit.pixels(size, paint),
    measure: (font, text) => {
      const face = faceOf(font);
      if (!face) return measured(font, text);
      const { width, ascent, descent } = measured(face.reference, text);
      return { width: width * face.scale, ascent: ascent * face.scale, descent: descent * face.scale };
    },
    segmentWords: (text, language) => {
      let segments = words.get(text);
      if (!segments) {
        segments = kit.segmentWords(text, language);
        words.set(text, segments);
      }
      return segments;
    },
  };
}
