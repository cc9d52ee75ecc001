import { usualSeconds } from "#lib/contracts/action-seconds";
import { blockParts } from "#lib/contracts/block-parts";
import type { SceneProgram } from "#lib/contracts/scene-program";
import type { Action } from "#lib/contracts/storyboard-actions";
import type { Cue } from "#lib/render/timeline/cue";
import { easeOf } from "#lib/render/timeline/ease";
import { partEntrances } from "#lib/render/timeline/part-entrances";

/** Seconds between the items of a list that is shown as a whole. */
const itemStagger = 0.22;
/** Seconds between things that happen one after another. */
const sequenceGap = 0.08;

const targetsOf = (action: Action): (string | undefined)[] =>
  "target" in action && action.target !== undefined ? [action.target].flat() : [undefined];

/** A target, and how it follows what is named before it: the parts of a picture follow their own block. */
interface Following {
  target: string | undefined;
  /** Seconds after its block, of a part that enters with it. */
  after?: number;
  seconds?: number;
}

/**
 * A list that is shown as a whole shows its items one by one, a picture that is built its parts after itself; except
 * those with a show of their own.
 */
function expanded(program: SceneProgram, action: Action): Following[] {
  const targets = targetsOf(action);
  if (action.do !== "show" && action.do !== "trace") return targets.map((target) => ({ target }));
  const shown = new Set((program.scene.actions ?? []).flatMap((a) => (a.do === "show" ? targetsOf(a) : [])));
  return targets.flatMap((target): Following[] => {
    const block = program.scene.blocks.find((b) => b.id === target);
    if (!block) return [{ target }];
    if (block.type === "bullets" || block.type === "steps")
      return blockParts(block)
        .map((part) => ({ target: `${block.id}.${part}` }))
        .filter((item) => !shown.has(item.target));
    const entrances = partEntrances(block);
    const whole = Math.max(0, ...entrances.map(({ after, seconds }) => after + seconds));
    const pace = action.seconds === undefined || whole === 0 ? 1 : action.seconds / whole;
    const parts = entrances
      .map(({ part, after, seconds }) => ({
        target: `${block.id}.${part}`,
        after: after * pace,
        seconds: seconds * pace,
      }))
      .filter((part) => !shown.has(part.target));
    return parts.length === 0 ? [{ target }] : [{ target, seconds: Math.min(0.7, whole * pace) }, ...parts];
  });
}

/** The moment of what a later page tells: on this one it does not happen. Seconds that no scene reaches. */
const never = "never";
const farAway = 1e6;

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
    if (action.at === never) {
      const later = targetsOf(action).map((target) =>
        cueOf(action, target, farAway, usualSeconds[action.do], momentOf),
      );
      made.set(action, later);
      return later;
    }
    const usual = action.seconds ?? usualSeconds[action.do];
    const begin = Math.min(momentOf(action.at), Math.max(0, program.durationSeconds - 0.3));
    const targets = expanded(program, action);
    const stagger = "stagger" in action ? action.stagger : undefined;
    const sequence = "sequence" in action && action.sequence;
    const leading = targets.filter((target) => target.after === undefined).length;
    const listed = leading > targetsOf(action).length ? itemStagger : 0;
    const apart = (sequence ? usual + sequenceGap : 0) + (stagger ?? listed);
    let led = -1;
    const cues = targets.map(({ target, after, seconds: own }): Cue => {
      if (after === undefined) led++;
      const start = Math.min(begin + led * apart + (after ?? 0), Math.max(0, program.durationSeconds - 0.2));
      // What begins near the end is done by the end: the last picture is a finished one.
      const seconds = Math.min(own ?? usual, Math.max(0.2, program.durationSeconds - start));
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
