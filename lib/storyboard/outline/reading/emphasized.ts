import type { Pen } from "#lib/storyboard/outline/pen";
import { tellingWords } from "#lib/storyboard/outline/reading/rank-sentences";
import { overWords } from "#lib/storyboard/outline/reading/rich";

/** A line in which something stands out: what its writer emphasized, or else the first key word of the notes. */
export function emphasized(rich: string, { keyWords, language }: Pick<Pen, "keyWords" | "language">): string {
  if (/(?<!\\)\*/.test(rich)) return rich;
  let done = false;
  return overWords(rich, (words) =>
    words.replace(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu, (word) => {
      const [telling] = tellingWords(word, language);
      if (done || telling === undefined || !keyWords.includes(telling)) return word;
      done = true;
      return `**${word}**`;
    }),
  );
}
