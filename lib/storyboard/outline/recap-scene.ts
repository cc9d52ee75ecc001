import type { Scene } from "#lib/contracts/storyboard";
import { findDefinition } from "#lib/storyboard/outline/beats/find-definition";
import type { Pen } from "#lib/storyboard/outline/pen";
import { isDependent } from "#lib/storyboard/outline/reading/dependent";
import { emphasized } from "#lib/storyboard/outline/reading/emphasized";
import { neededTex } from "#lib/storyboard/outline/reading/needed-tex";
import { sizeOf } from "#lib/storyboard/outline/reading/rich";
import { withStop } from "#lib/storyboard/outline/reading/sentences";
import { shorten } from "#lib/storyboard/outline/reading/shorten";

const mostPoints = 4;
const pointWords = 11;
const longestSaid = 24;

/** Sentences about the notes themselves, or about one formula or example in them. */
const explaining =
  /^(?:where|with|suppose|imagine|consider|let|to find|if we|we|you|i|call|take|the (?:following|program|function|loop|table|figure)|wobei|mit|angenommen|où|avec|supposons|donde|con|supongamos)(?!\p{L})/iu;

/** What one part of the film was about: all its sentences. */
export interface Part {
  title?: string;
  sentences: readonly string[];
}

/** The last picture: one point of each part, in its most telling sentence. undefined when there is too little to go over. */
export function recapScene(parts: readonly Part[], pen: Pen): Scene | undefined {
  const points = parts.flatMap(({ sentences }, part) => {
    const fitting = sentences
      .filter((s) => !isDependent(s) && !explaining.test(s))
      .filter((s) => sizeOf(s) >= 5 && sizeOf(s) <= longestSaid && neededTex(s).length <= 1 && !/[:?：？]$/.test(s));
    const best = fitting
      .map((sentence) => ({
        sentence,
        part,
        rank:
          pen.rank(sentence) +
          (findDefinition(sentence) ? 0.5 : 0) -
          (shorten(sentence, pointWords, pen.language).endsWith("…") ? 1 : 0),
      }))
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
