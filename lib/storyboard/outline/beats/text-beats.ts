import type { Action } from "#lib/contracts/storyboard-actions";
import type { Block } from "#lib/contracts/storyboard-blocks";
import { type Beat, screenWords } from "#lib/storyboard/outline/beat";
import { calloutOf } from "#lib/storyboard/outline/beats/callout-of";
import { findDefinition } from "#lib/storyboard/outline/beats/find-definition";
import type { Pen } from "#lib/storyboard/outline/pen";
import { emphasized } from "#lib/storyboard/outline/reading/emphasized";
import { neededTex } from "#lib/storyboard/outline/reading/needed-tex";
import { sizeOf } from "#lib/storyboard/outline/reading/rich";
import { withStop } from "#lib/storyboard/outline/reading/sentences";
import { shorten } from "#lib/storyboard/outline/reading/shorten";

/** Words that one beat says, and words of one line on the picture. */
const mostSaid = 58;
const lineWords = 13;
const pointWords = 10;
const meaningWords = 20;

/** Sentences in groups that are said in one go, cut evenly. */
function groups(sentences: readonly string[]): string[][] {
  const total = sentences.reduce((sum, sentence) => sum + sizeOf(sentence), 0);
  const size = total / Math.ceil(total / mostSaid);
  const result: string[][] = [];
  let filled = 0;
  for (const sentence of sentences) {
    const last = result.at(-1);
    if (!last || filled >= size - sizeOf(sentence) / 2) {
      result.push([sentence]);
      filled = sizeOf(sentence);
    } else {
      last.push(sentence);
      filled += sizeOf(sentence);
    }
  }
  return result;
}

/** What a group of sentences shows: the index of each sentence that brings something, with what it brings. */
interface Shown {
  block: Block;
  /** Sentence at which the block, or each of its items, comes. */
  at: number[];
}

function choose(sentences: readonly string[], pen: Pen): Shown {
  const best = (most: number): number[] =>
    sentences
      .map((sentence, i) => ({
        i,
        rank: pen.rank(sentence) + 0.6 * neededTex(sentence).length + (/\*\*/.test(sentence) ? 0.4 : 0),
      }))
      .sort((a, b) => b.rank - a.rank || a.i - b.i)
      .slice(0, most)
      .map(({ i }) => i)
      .sort((a, b) => a - b);
  for (const [i, sentence] of sentences.entries()) {
    const definition = findDefinition(sentence);
    if (definition) {
      const meaning = shorten(definition.meaning, meaningWords, pen.language);
      return { block: { id: pen.name("definition"), type: "definition", term: definition.term, meaning }, at: [i] };
    }
  }
  for (const [i, sentence] of sentences.entries()) {
    const callout = sentences.length > 1 ? calloutOf(sentence, pen) : undefined;
    if (callout) return { block: callout, at: [i] };
  }
  if (sentences.length < 3) {
    const [i = 0] = best(1);
    const text = emphasized(shorten(sentences[i] ?? "", lineWords, pen.language), pen);
    return { block: { id: pen.name("text"), type: "text", text }, at: [i] };
  }
  const at = best(sentences.length > 4 ? 3 : 2);
  const items = at.map((i) => emphasized(shorten(sentences[i] ?? "", pointWords, pen.language), pen));
  return { block: { id: pen.name("list"), type: "bullets", items }, at };
}

function beatOf(sentences: readonly string[], pen: Pen): Beat {
  const { block, at } = choose(sentences, pen);
  const blocks = [block];
  const actions: Action[] = [];
  const marks = new Map<number, string>();
  const markAt = (sentence: number): string => {
    const known = marks.get(sentence) ?? pen.name("m");
    marks.set(sentence, known);
    return known;
  };
  for (const [item, sentence] of at.entries())
    actions.push({
      at: markAt(sentence),
      do: "show",
      target: block.type === "bullets" ? `${block.id}.${item}` : block.id,
    });
  const shown = JSON.stringify(block);
  for (const [i, sentence] of sentences.entries())
    for (const tex of neededTex(sentence)) {
      if (shown.includes(JSON.stringify(`$${tex}$`).slice(1, -1))) continue;
      const id = pen.name("equation");
      blocks.push({ id, type: "equation", tex });
      actions.push({ at: markAt(i), do: "show", target: id });
    }
  const say = sentences
    .map((sentence, i) => `${marks.has(i) ? `[[${marks.get(i)}]] ` : ""}${withStop(sentence)}`)
    .join(" ");
  return { say, blocks, actions };
}

/** A paragraph as beats: everything is said, its key points are shown, and every formula in it. */
export function textBeats(sentences: readonly string[], pen: Pen): Beat[] {
  const beats = groups(sentences).map((group) => beatOf(group, pen));
  // A one-sentence beat that shows nearly all it says shows less.
  return beats.filter((beat) => beat.say !== "" && beat.blocks.every((block) => screenWords(block) >= 0));
}
