import type { Action } from "#lib/contracts/storyboard-actions";
import type { Block } from "#lib/contracts/storyboard-blocks";
import type { Beat } from "#lib/storyboard/outline/beat";
import { calloutOf } from "#lib/storyboard/outline/beats/callout-of";
import { findDefinition } from "#lib/storyboard/outline/beats/find-definition";
import type { Pen } from "#lib/storyboard/outline/pen";
import { isDependent } from "#lib/storyboard/outline/reading/dependent";
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
/** Words that may be said before anything is shown. */
const longestWait = 9;

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

/** Best sentences to show, in their order: telling, with formulas or emphasis, and fit to be cut short. */
function best(sentences: readonly string[], most: number, pen: Pen): number[] {
  const worth = (sentence: string): number => {
    const line = shorten(sentence, pointWords, pen.language);
    const torn = line.endsWith("…") ? 1.2 : 0;
    const hangs = /^\p{Ll}/u.test(sentence) ? 2 : isDependent(sentence) ? 0.3 : 0;
    return pen.rank(sentence) + 0.6 * neededTex(line).length + (/\*\*/.test(sentence) ? 0.4 : 0) - torn - hangs;
  };
  return sentences
    .map((sentence, i) => ({ i, worth: worth(sentence) }))
    .sort((a, b) => b.worth - a.worth || a.i - b.i)
    .slice(0, most)
    .map(({ i }) => i)
    .sort((a, b) => a - b);
}

function definitionsIn(sentences: readonly string[], pen: Pen): Shown[] {
  const found = sentences.flatMap((sentence, i) => {
    const definition = findDefinition(sentence);
    return definition ? [{ i, ...definition }] : [];
  });
  return found.slice(0, 2).map(({ i, term, meaning }) => ({
    block: {
      id: pen.name("definition"),
      type: "definition",
      term,
      meaning: shorten(meaning, meaningWords, pen.language),
    },
    at: [i],
  }));
}

function choose(sentences: readonly string[], pen: Pen): Shown[] {
  const definitions = definitionsIn(sentences, pen);
  if (definitions.length > 0) return definitions;
  const callouts = sentences.flatMap((sentence, i) => {
    const callout = i > 0 || sentences.length === 1 ? calloutOf(sentence, pen) : undefined;
    return callout ? [{ block: callout, at: [i] }] : [];
  });
  if (callouts[0]?.at[0] === 0) return callouts.slice(0, 1);
  if (callouts[0]) {
    const [i = 0] = best(sentences.slice(0, callouts[0].at[0]), 1, pen);
    return [lineOf(sentences, i, pen), callouts[0]];
  }
  if (sentences.every(isRest)) return [];
  const at = withOpening(best(sentences, sentences.length > 3 ? 3 : sentences.length > 2 ? 2 : 1, pen), sentences, pen);
  const [only] = at;
  if (at.length === 1 && only !== undefined) return [lineOf(sentences, only, pen)];
  const items = at.map((i) => emphasized(shorten(sentences[i] ?? "", pointWords, pen.language), pen));
  return [{ block: { id: pen.name("list"), type: "bullets", items }, at }];
}

/** No picture stays empty for long: what is said first is shown too when much is said before the first point. */
function withOpening(at: readonly number[], sentences: readonly string[], pen: Pen): number[] {
  const [first = 0, ...others] = at;
  const before = sentences.slice(0, first).reduce((sum, sentence) => sum + sizeOf(sentence), 0);
  const [opening = ""] = sentences;
  if (before < longestWait || /^\p{Ll}/u.test(opening)) return [...at];
  if (shorten(opening, pointWords, pen.language).endsWith("…")) return [...at];
  return [0, first, ...others].slice(0, 3);
}

/** The end of a sentence that a formula interrupted is heard, and not seen alone. */
const isRest = (sentence: string): boolean => /^\p{Ll}/u.test(sentence) && sizeOf(sentence) < 7;

function lineOf(sentences: readonly string[], i: number, pen: Pen): Shown {
  const text = emphasized(shorten(sentences[i] ?? "", lineWords, pen.language), pen);
  return { block: { id: pen.name("text"), type: "text", text }, at: [i] };
}

function beatOf(sentences: readonly string[], pen: Pen): Beat {
  const shown = choose(sentences, pen);
  const blocks = shown.map(({ block }) => block);
  const actions: Action[] = [];
  const marks = new Map<number, string>();
  const markAt = (sentence: number): string => {
    const known = marks.get(sentence) ?? pen.name("m");
    marks.set(sentence, known);
    return known;
  };
  for (const { block, at } of shown)
    for (const [item, sentence] of at.entries()) {
      const target = block.type === "bullets" ? `${block.id}.${item}` : block.id;
      actions.push({ at: markAt(sentence), do: "show", target });
    }
  const seen = JSON.stringify(blocks);
  for (const [i, sentence] of sentences.entries())
    for (const tex of neededTex(sentence)) {
      if (seen.includes(JSON.stringify(`$${tex}$`).slice(1, -1))) continue;
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
  return groups(sentences).map((group) => beatOf(group, pen));
}
