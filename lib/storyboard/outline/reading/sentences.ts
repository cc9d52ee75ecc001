import { balanced, overWords } from "#lib/storyboard/outline/reading/rich";

/** A full stop after these ends no sentence. */
const short =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|ca|Dr|Mr|Mrs|Ms|Prof|Fig|Eq|No|Nr|St|approx|al|Sr|Sra|z\.\s?B|d\.\s?h|bzw|vgl|p\.\s?ex|p\.\s?ej|env|fig|éq|aprox|\p{Lu})\.$/u;

/** The sentences of a line of rich text, by the rules of its language; TeX and code are never cut. */
export function sentencesOf(rich: string, language: string): string[] {
  const cut = "\uE011";
  const marked = overWords(rich.replace(/\s+/g, " ").trim(), (words) => {
    const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
    let text = "";
    for (const { segment } of segmenter.segment(words)) {
      const joined = text === "" || short.test(text.trimEnd()) || /^[\s\p{P}]*$/u.test(segment);
      text += joined ? segment : cut + segment;
    }
    return text;
  });
  return marked
    .split(cut)
    .map((sentence) => balanced(sentence.trim()))
    .filter((sentence) => sentence !== "");
}

/** A sentence that ends as one, so that the voice comes to rest. */
export function withStop(sentence: string): string {
  const text = sentence.trim();
  if (/[.!?…:;。！？।؟:：]["”’»)\]*]*$/u.test(text)) return text;
  return `${text}${/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(text) ? "。" : "."}`;
}
