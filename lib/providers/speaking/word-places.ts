export interface WordPlace {
  text: string;
  /** UTF-16 offset in the text. */
  at: number;
}

/** The words of a text with their places, by the rules of its language: also of scripts without spaces. */
export function wordPlaces(text: string, language: string): WordPlace[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ text: segment, at: index }));
}
