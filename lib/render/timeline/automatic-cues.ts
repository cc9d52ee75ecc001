import { blockParts } from "#lib/contracts/block-parts";
import type { SceneProgram } from "#lib/contracts/scene-program";
import type { Action } from "#lib/contracts/storyboard-actions";
import type { Block } from "#lib/contracts/storyboard-blocks";
import type { Cue } from "#lib/render/timeline/cue";
import { easeOf } from "#lib/render/timeline/ease";

/** Something that enters at once; `weight` is about how long one talks about it. */
interface Entrance {
  target: string;
  weight: number;
  step?: number;
}

const pictures: ReadonlySet<Block["type"]> = new Set(["figure", "plot", "table", "code"]);
const titleSeconds = 0.15;
const enterSeconds = 0.8;

/** Everything that nobody shows enters by itself, in reading order, spread over the speech. */
export function automaticCues(program: SceneProgram, given: readonly Cue[]): Cue[] {
  const { scene, speech } = program;
  // A continued scene keeps the title that is already there.
  const cues: Cue[] = scene.title === undefined || scene.id.includes("~") ? [] : [show("@title", titleSeconds)];
  const waiting = scene.blocks.filter((block) => entersByItself(block, given));
  const lone = waiting.filter((block) => pictures.has(block.type)).length === 1;
  const spread: Entrance[] = [];
  for (const block of waiting) {
    // A single picture belongs to all that is said beside it: it is there from the beginning.
    if (lone && pictures.has(block.type)) cues.push(show(block.id, speech.from));
    else spread.push(...entrances(block, given));
  }
  const first = Math.max(speech.from, scene.title === undefined ? 0.15 : 0.45);
  const whole = scene.layout === "title" ? Math.min(0.6 * spread.length, speech.to - first) : speech.to - first;
  const total = spread.reduce((sum, entrance) => sum + entrance.weight, 0) || 1;
  let before = 0;
  for (const { target, weight, step } of spread) {
    const start = Math.min(first + (Math.max(0, whole) * before) / total, Math.max(0, program.durationSeconds - 1));
    cues.push(step ? stepTo(target, step, start) : show(target, start));
    before += weight;
  }
  return cues;
}

/** true when neither the block nor all of its parts are shown, traced or stepped by an action. */
function entersByItself(block: Block, given: readonly Cue[]): boolean {
  const shown = new Set(
    given.flatMap((cue) => (cue.do === "show" || cue.do === "trace" || cue.do === "step" ? [cue.target] : [])),
  );
  if (shown.has(block.id)) return false;
  const parts = blockParts(block);
  return parts.length === 0 || !parts.every((part) => shown.has(`${block.id}.${part}`));
}

function entrances(block: Block, given: readonly Cue[]): Entrance[] {
  const shown = (target: string): boolean => given.some((cue) => cue.do === "show" && cue.target === target);
  switch (block.type) {
    case "bullets":
    case "steps":
      return block.items
        .map((item, i) => ({ target: `${block.id}.${i}`, weight: 30 + item.length }))
        .filter(({ target }) => !shown(target));
    case "derivation":
      return block.lines.map((_, line) => ({ target: block.id, weight: 60, step: line }));
    case "heading":
      return [{ target: block.id, weight: 12 }];
    case "text":
      return [{ target: block.id, weight: 30 + block.text.length }];
    case "quote":
      return [{ target: block.id, weight: 30 + block.text.length }];
    case "definition":
      return [{ target: block.id, weight: 30 + block.meaning.length }];
    default:
      return [{ target: block.id, weight: 80 }];
  }
}

function show(target: string, start: number): Cue {
  const action = { do: "show", at: "start", target } as const satisfies Action;
  return { do: "show", target, start, seconds: enterSeconds, ease: easeOf.out, automatic: true, action };
}

function stepTo(target: string, line: number, start: number): Cue {
  const action = { do: "step", at: "start", target, line } as const satisfies Action;
  return { do: "step", target, start, seconds: 1.3, ease: easeOf.smooth, automatic: true, action };
}
