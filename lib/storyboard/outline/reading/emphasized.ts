import type { Pen } from "#lib/storyboard/outline/pen";
import { tellingWords } from "#lib/storyboard/outline/reading/rank-sentences";
import { overWords } from "#lib/storyboard/outline/reading/rich";

/** A line in which something stands out: what its writer emphasized, or else the first key word of the notes. */
export function emphasized(rich: string, { keyWords, language }: Pick<Pen, "keyWords" | "language">): string {
  if (/(?<!\\)\*/.test(rich)) return rich;
  let done = false;
  return overWords(rich, (words) =>
    words.replace(/[\p{L}\p{M}][\p{L}\p{M}'’-]*(?:\s[\p{L}\p{M}][\p{L}\p{M}'’-]*)*/gu, (run) => {
      const telling = run.split(" ").map((word) => keyWords.includes(tellingWords(word, language)[0] ?? "\n"));
      const from = telling.indexOf(true);
      if (done || from < 0) return run;
      done = true;
      const to = telling[from + 1] ? from + 2 : from + 1;
      const parts = run.split(" ");
      return [...parts.slice(0, from), `**${parts.slice(from, to).join(" ")}**`, ...parts.slice(to)].join(" ");
    }),
  );
}
