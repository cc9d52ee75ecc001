import { usualSeconds } from "#lib/contracts/action-seconds";
import { blockParts } from "#lib/contracts/block-parts";
import type { SceneProgram } from "#lib/contracts/scene-program";
import type { Action } from "#lib/contracts/storyboard-actions";
import type { Cue } from "#lib/render/timeline/cue";
import { easeOf } from "#lib/render/timeline/ease";

/** Seconds between the items of a list that is shown as a whole. */
const itemStagger = 0.22;
/** Seconds between things that happen one after another. */
const sequenceGap = 0.08;

const targetsOf = (action: Action): (string | undefined)[] =>
  "target" in action && action.target !== undefined ? [action.target].flat() : [undefined];

/** A list that is shown as a whole shows its items one by one, except those with a show of their own. */
function expandLists(program: SceneProgram, action: Action): (string | undefined)[] {
  const targets = targetsOf(action);
  if (action.do !== "show" && action.do !== "trace") return targets;
  const shown = new Set((program.scene.actions ?? []).flatMap((a) => (a.do === "show" ? targetsOf(a) : [])));
  return targets.flatMap((target) => {
    const block = program.scene.blocks.find((b) => b.id === target);
    if (block?.type !== "bullets" && block?.type !== "steps") return [target];
    return blockParts(block)
      .map((part) => `${block.id}.${part}`)
      .filter((id) => !shown.has(id));
  });
}

/** The scene's actions as cues, in order of their start. Unknown moments count as the scene's start. */
export function readCues(program: SceneProgram): Cue[] {
  const actions = program.scene.actions ?? [];
  const made = new Map<Action, Cue[]>();
  const underWay = new Set<Action>();

  const momentOf = (moment: string): number => {
    if (!moment.startsWith("after:")) return program.marks[moment] ?? (moment === "end" ? program.speech.to : 0);
    const before = actions.find((a) => a.id === moment.slice("after:".length));
    if (!before || underWay.has(before)) return 0;
    return Math.max(0, ...cuesOf(before).map((cue) => cue.start + cue.seconds));
  };

  const cuesOf = (action: Action): Cue[] => {
    const known = made.get(action);
    if (known) return known;
    underWay.add(action);
    const usual = action.seconds ?? usualSeconds[action.do];
    const begin = Math.min(momentOf(action.at), Math.max(0, program.durationSeconds - 0.3));
    const targets = expandLists(program, action);
    const stagger = "stagger" in action ? action.stagger : undefined;
    const sequence = "sequence" in action && action.sequence;
    const listed = targets.length > targetsOf(action).length ? itemStagger : 0;
    const apart = (sequence ? usual + sequenceGap : 0) + (stagger ?? listed);
    const cues = targets.map((target, i): Cue => {
      const start = Math.min(begin + i * apart, Math.max(0, program.durationSeconds - 0.2));
      // What begins near the end is done by the end: the last picture is a finished one.
      const seconds = Math.min(usual, Math.max(0.2, program.durationSeconds - start));
      return cueOf(action, target, start, seconds, momentOf);
    });
    underWay.delete(action);
    made.set(action, cues);
    return cues;
  };

  return actions.flatMap(cuesOf).sort((a, b) => a.start - b.start);
}

function cueOf(
  action: Action,
  target: string | undefined,
  start: number,
  seconds: number,
  momentOf: (moment: string) => number,
): Cue {
  const usualEase = action.do === "show" || action.do === "hide" || action.do === "emphasize" ? "out" : "smooth";
  const timing = { target, start, seconds, ease: easeOf[action.ease ?? usualEase], automatic: false };
  switch (action.do) {
    case "emphasize": {
      const until = action.until === undefined ? undefined : Math.max(start + seconds, momentOf(action.until));
      return { ...timing, do: action.do, action, until };
    }
    case "show":
      return { ...timing, do: action.do, action };
    case "hide":
      return { ...timing, do: action.do, action };
    case "trace":
      return { ...timing, do: action.do, action };
    case "set":
      return { ...timing, do: action.do, action };
    case "move":
      return { ...timing, do: action.do, action };
    case "transform":
      return { ...timing, do: action.do, action };
    case "focus":
      return { ...timing, do: action.do, action };
    case "step":
      return { ...timing, do: action.do, action };
    case "rows":
      return { ...timing, do: action.do, action };
    case "camera":
      return { ...timing, do: action.do, action };
  }
}
