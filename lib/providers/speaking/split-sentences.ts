export interface Sentence {
  text: string;
  /** UTF-16 offset of the sentence in the whole text. */
  at: number;
  /** true when a new paragraph begins after it. */
  endsParagraph: boolean;
}

/** Sentences of a text by the rules of its language; spaces around them are left out, and so is what has no letter or digit. */
export function splitSentences(text: string, language: string): Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  const sentences: Sentence[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const lead = segment.length - segment.trimStart().length;
    const body = segment.trim();
    if (!/[\p{L}\p{N}]/u.test(body)) continue;
    sentences.push({ text: body, at: index + lead, endsParagraph: /\n/.test(segment.slice(lead)) });
  }
  return sentences;
}
