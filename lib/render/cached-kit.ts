import type { Kit, TextSize } from "#lib/render/kit";

/** A kit that measures and segments equal text once. */
export function cachedKit<P>(kit: Kit<P>): Kit<P> {
  const sizes = new Map<string, Map<string, TextSize>>();
  const words = new Map<string, string[]>();
  return {
    path: (svg) => kit.path(svg),
    yoga: kit.yoga,
    measure: (font, text) => {
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
