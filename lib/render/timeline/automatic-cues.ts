import { enteringParts } from "#lib/contracts/block-parts";
import type { SceneProgram } from "#lib/contracts/scene-program";
import type { Action } from "#lib/contracts/storyboard-actions";
import type { Block } from "#lib/contracts/storyboard-blocks";
import { lookOf } from "#lib/render/look-of";
import type { Cue } from "#lib/render/timeline/cue";
import { easeOf } from "#lib/render/timeline/ease";
import { frameSteps } from "#lib/render/timeline/frame-steps";
import { partEntrances } from "#lib/render/timeline/part-entrances";
import { rowBuilds } from "#lib/render/timeline/row-builds";

/** Something that enters at once; `weight` is about how long one talks about it. */
interface Entrance {
  target: string;
  weight: number;
  step?: number;
  /** Seconds after the moment that its weight gives it, and seconds that it takes. */
  after?: number;
  seconds?: number;
}

const pictures: ReadonlySet<Block["type"]> = new Set([
  "figure",
  "plot",
  "table",
  "code",
  "chart",
  "diagram",
  "timeline",
  "numberLine",
]);
/** Pictures whose parts are spoken of one after another. */
const told: ReadonlySet<Block["type"]> = new Set(["diagram", "timeline", "numberLine"]);
/** Part of the speech in which a lone picture of that kind is built. */
const toldPart = 0.85;
/** Part of a silent scene in which everything comes: nobody tells how long the last of it is looked at. */
const silentPart = 0.72;
const titleSeconds = 0.15;

/** Everything that nobody shows enters by itself, in reading order, spread over the speech. */
export function automaticCues(program: SceneProgram, given: readonly Cue[]): Cue[] {
  const { scene, speech } = program;
  const { enterSeconds } = lookOf(program.look).motion;
  // A continued scene keeps the title that is already there.
  const cues: Cue[] =
    scene.title === undefined || scene.id.includes("~") ? [] : [show("@title", titleSeconds, enterSeconds)];
  const waiting = scene.blocks.filter((block) => entersByItself(block, given));
  const lone = waiting.filter((block) => pictures.has(block.type)).length === 1;
  const spread: Entrance[] = [];
  for (const block of waiting) {
    // A single picture belongs to all that is said beside it: it is there from the beginning.
    if (lone && pictures.has(block.type)) cues.push(...lonePicture(block, given, program));
    else spread.push(...entrances(block, given));
  }
  const first = Math.max(speech.from, scene.title === undefined ? 0.15 : 0.45);
  const spoken = (scene.narration === undefined ? silentPart : 1) * (speech.to - first);
  const whole = scene.layout === "title" ? Math.min(0.6 * spread.length, spoken) : spoken;
  const total = spread.reduce((sum, entrance) => sum + entrance.weight, 0) || 1;
  let before = 0;
  const latest = Math.max(0, program.durationSeconds - 1);
  for (const { target, weight, step, after = 0, seconds } of spread) {
    const start = Math.min(first + (Math.max(0, whole) * before) / total + after, latest);
    cues.push(step ? stepTo(target, step, start) : show(target, start, seconds ?? enterSeconds));
    before += weight;
  }
  const all = [...given, ...cues];
  return [...cues, ...frameSteps(program, all), ...rowBuilds(program, all)];
}

/** A picture that belongs to all that is said; what is told part by part is built while it is spoken of. */
function lonePicture(block: Block, given: readonly Cue[], { speech, durationSeconds, look }: SceneProgram): Cue[] {
  const { enterSeconds } = lookOf(look).motion;
  const parts = pictureParts(block, given);
  const total = parts.reduce((sum, part) => sum + part.weight, 0) || 1;
  const latest = Math.max(0, durationSeconds - 1);
  const length = told.has(block.type) ? toldPart * Math.max(0, speech.to - speech.from - 0.4) : 0;
  let before = 0;
  const cues = parts.map(({ target, weight, after = 0, seconds }): Cue => {
    const start = Math.min(speech.from + (length > 0 ? 0.4 : 0) + (length * before) / total + after, latest);
    before += weight;
    return show(target, start, seconds ?? enterSeconds);
  });
  return [show(block.id, speech.from, enterSeconds), ...cues];
}

/** The parts of a picture that is built. Told ones wait for their words, the others follow their block. */
function pictureParts(block: Block, given: readonly Cue[]): Entrance[] {
  const shown = new Set(given.flatMap((cue) => (cue.do === "show" ? cue.target : [])));
  return partEntrances(block)
    .map(({ part, after, seconds, weight }) => ({
      target: `${block.id}.${part}`,
      seconds,
      weight,
      after: told.has(block.type) ? (weight === 0 ? 0.15 : 0) : after,
    }))
    .filter(({ target }) => !shown.has(target));
}

/** true when neither the block nor all of its parts are shown or traced by an action, nor a derivation's lines stepped. */
function entersByItself(block: Block, given: readonly Cue[]): boolean {
  const brings = (cue: Cue): boolean =>
    cue.do === "show" || cue.do === "trace" || (cue.do === "step" && block.type === "derivation");
  const shown = new Set(given.flatMap((cue) => (brings(cue) ? [cue.target] : [])));
  if (shown.has(block.id)) return false;
  const parts = enteringParts(block);
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
    case "chart":
      return [{ target: block.id, weight: 0 }, ...pictureParts(block, given)].map((entrance, i, all) => ({
        ...entrance,
        weight: i < all.length - 1 ? 0 : 80,
      }));
    case "diagram":
    case "timeline":
    case "numberLine":
      return [{ target: block.id, weight: 0 }, ...pictureParts(block, given)];
    default:
      return [{ target: block.id, weight: 80 }];
  }
}

function show(target: string, start: number, seconds: number): Cue {
  const action = { do: "show", at: "start", target } as const satisfies Action;
  return { do: "show", target, start, seconds, ease: easeOf.out, automatic: true, action };
}

function stepTo(target: string, line: number, start: number): Cue {
  const action = { do: "step", at: "start", target, line } as const satisfies Action;
  return { do: "step", target, start, seconds: 1.3, ease: easeOf.smooth, automatic: true, action };
}
