import type { Scene } from "#lib/contracts/storyboard";
import type { Action } from "#lib/contracts/storyboard-actions";
import type { Block } from "#lib/contracts/storyboard-blocks";
import { type Beat, screenWords, spokenWords } from "#lib/storyboard/outline/beat";
import { layoutOf } from "#lib/storyboard/outline/layout-of";
import type { Pen } from "#lib/storyboard/outline/pen";

/** One scene: words that are said, words that are read, things that are seen. */
const mostSaid = 68;
const mostRead = 36;
const mostBlocks = 3;
/** So little is not worth a scene of its own. */
const fewSaid = 14;

interface Draft {
  beats: Beat[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
const blocksOf = (draft: Draft): Block[] => draft.beats.flatMap((beat) => beat.blocks);
const readOf = (blocks: readonly Block[]): number => sum(blocks.map(screenWords));

function fits(draft: Draft, beat: Beat): boolean {
  const blocks = [...blocksOf(draft), ...beat.blocks];
  const said = sum([...draft.beats, beat].map(spokenWords));
  // Single lines become one list.
  const lines = blocks.filter((block) => block.type === "text").length;
  const count = blocks.length - Math.max(0, lines - 1);
  if (count > mostBlocks || readOf(blocks) > mostRead) return false;
  const bigs = [...draft.beats, beat].filter((b) => b.big).length;
  if (bigs > 1) return false;
  const generous = beat.follows === true || spokenWords(beat) < fewSaid ? 1.5 : 1;
  if (said > mostSaid * generous) return false;
  // A picture begins its own scene, unless hardly anything was said before it.
  return !beat.big || draft.beats.every((b) => b.blocks.length === 0 || spokenWords(b) < fewSaid);
}

/** Two or three single lines of text read better as points of one list. */
function asList(
  blocks: readonly Block[],
  actions: readonly Action[],
  pen: Pen,
): { blocks: Block[]; actions: Action[] } {
  const lines = blocks.filter((block) => block.type === "text");
  if (lines.length < 2) return { blocks: [...blocks], actions: [...actions] };
  const id = pen.name("list");
  const points = new Map(lines.map((line, i) => [line.id, `${id}.${i}`]));
  const list: Block = {
    id,
    type: "bullets",
    items: lines.flatMap((line) => (line.type === "text" ? [line.text.slice(0, 400)] : [])),
  };
  const first = blocks.findIndex((block) => block.type === "text");
  const others = blocks.filter((block) => block.type !== "text");
  others.splice(Math.min(first, others.length), 0, list);
  return {
    blocks: others,
    actions: actions.map((action) =>
      action.do === "show" && typeof action.target === "string"
        ? { ...action, target: points.get(action.target) ?? action.target }
        : action,
    ),
  };
}

function toScene(draft: Draft, title: string | undefined, id: string, pen: Pen): Scene {
  const { blocks, actions } = asList(
    blocksOf(draft),
    draft.beats.flatMap((beat) => beat.actions),
    pen,
  );
  const parameters = Object.assign({}, ...draft.beats.map((beat) => beat.parameters ?? {}));
  return {
    id,
    title,
    narration: draft.beats
      .map((beat) => beat.say)
      .join(" ")
      .replace(/\s+/g, " ")
      .trim(),
    layout: layoutOf(blocks),
    parameters: Object.keys(parameters).length > 0 ? parameters : undefined,
    blocks,
    actions,
  };
}

/** Beats of one section as scenes, all under its title. */
export function packScenes(
  beats: readonly Beat[],
  title: string | undefined,
  pen: Pen,
  idOf: (n: number) => string,
): Scene[] {
  const drafts: Draft[] = [];
  for (const beat of beats) {
    const last = drafts.at(-1);
    if (last && fits(last, beat)) last.beats.push(beat);
    else drafts.push({ beats: [beat] });
  }
  return drafts.map((draft, i) => toScene(draft, title, idOf(i), pen));
}
