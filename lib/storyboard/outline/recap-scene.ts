import type { Scene } from "#lib/contracts/storyboard";
import type { Pen } from "#lib/storyboard/outline/pen";
import { emphasized } from "#lib/storyboard/outline/reading/emphasized";
import { neededTex } from "#lib/storyboard/outline/reading/needed-tex";
import { sizeOf } from "#lib/storyboard/outline/reading/rich";
import { withStop } from "#lib/storyboard/outline/reading/sentences";
import { shorten } from "#lib/storyboard/outline/reading/shorten";

const mostPoints = 4;
const pointWords = 9;
const longestSaid = 24;

/** What one part of the film was about: all its sentences. */
export interface Part {
  title?: string;
  sentences: readonly string[];
}

/** The last picture: one point of each part, in its most telling sentence. undefined when there is too little to go over. */
export function recapScene(parts: readonly Part[], pen: Pen): Scene | undefined {
  const points = parts.flatMap(({ sentences }, part) => {
    const fitting = sentences.filter(
      (s) => sizeOf(s) >= 5 && sizeOf(s) <= longestSaid && neededTex(s).length <= 1 && !/[:?：？]$/.test(s),
    );
    const best = fitting
      .map((sentence) => ({ sentence, part, rank: pen.rank(sentence) }))
      .sort((a, b) => b.rank - a.rank)[0];
    return best ? [best] : [];
  });
  const chosen = [...points]
    .sort((a, b) => b.rank - a.rank)
    .slice(0, mostPoints)
    .sort((a, b) => a.part - b.part);
  if (chosen.length < 2) return undefined;
  const id = pen.name("list");
  const marks = chosen.map(() => pen.name("m"));
  const said = chosen.map(({ sentence }, i) => `[[${marks[i]}]] ${withStop(sentence)}`);
  return {
    id: "recap",
    title: pen.phrases.recapTitle,
    narration: `${pen.phrases.recapLead} ${said.join(" ")}`,
    layout: "stack",
    transition: { kind: "fade" },
    blocks: [
      {
        id,
        type: "bullets",
        items: chosen.map(({ sentence }) => emphasized(shorten(sentence, pointWords, pen.language), pen)),
      },
    ],
    actions: marks.map((mark, i) => ({ at: mark, do: "show", target: `${id}.${i}` })),
  };
}
