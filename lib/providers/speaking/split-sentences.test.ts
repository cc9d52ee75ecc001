import { expect, it } from "vitest";
import { splitSentences } from "#lib/providers/speaking/split-sentences";

it("finds sentences with their places, and leaves out what has no letter or digit", () => {
  const text = "One is 3.5 long.  Two?\n\n— … Three";
  const sentences = splitSentences(text, "en");
  expect(sentences.map((s) => s.text)).toEqual(["One is 3.5 long.", "Two?", "— … Three"]);
  for (const { at, text: sentence } of sentences) expect(text.slice(at, at + sentence.length)).toBe(sentence);
  expect(sentences.map((s) => s.endsParagraph)).toEqual([false, true, false]);
  expect(splitSentences("… — !", "en")).toEqual([]);
});

it("knows sentences of scripts without spaces", () => {
  expect(splitSentences("勾股定理很好。我们来看。", "zh").map((s) => s.text)).toEqual(["勾股定理很好。", "我们来看。"]);
});
