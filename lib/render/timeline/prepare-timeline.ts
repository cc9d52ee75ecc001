import type { Value } from "#lib/contracts/figure-objects";
import type { SceneProgram } from "#lib/contracts/scene-program";
import { automaticCues } from "#lib/render/timeline/automatic-cues";
import type { Cue, CueFor } from "#lib/render/timeline/cue";
import { calmSeconds, heatAt } from "#lib/render/timeline/heat-at";
import { parameterTrack } from "#lib/render/timeline/parameter-track";
import { progress, rawProgress } from "#lib/render/timeline/progress";
import { readCues } from "#lib/render/timeline/read-cues";
import type { Scope, Timeline } from "#lib/render/timeline/timeline";

const none: readonly Cue[] = [];

/** A part's owners, nearest last: `alg.2#c` belongs to `alg` and `alg.2`. */
function owners(target: string): string[] {
  const block = target.split(/[.#]/, 1)[0] ?? target;
  const line = target.split("#", 1)[0] ?? target;
  return [block, line].filter((owner, i, all) => owner !== target && all.indexOf(owner) === i);
}

/** Reads a program's actions into its timeline. `evaluate` gives values their numbers; it throws for unknown names. */
export function prepareTimeline(program: SceneProgram, evaluate: (value: Value, scope: Scope) => number): Timeline {
  const given = readCues(program);
  const cues = [...given, ...automaticCues(program, given)].sort((a, b) => a.start - b.start);
  const byTarget = Map.groupBy(cues, (cue) => cue.target);
  const ofKind: Timeline["ofKind"] = (kind, target) =>
    (byTarget.get(target) ?? none).filter((cue) => isKind(cue, kind));
  const of = (target: string): readonly Cue[] => byTarget.get(target) ?? none;
  const sets = cues.filter((cue) => isKind(cue, "set"));

  const own = (target: string, seconds: number, traceFades: boolean): number => {
    let seen: number | undefined;
    for (const cue of of(target)) {
      if (cue.do !== "show" && cue.do !== "hide" && cue.do !== "trace") continue;
      seen ??= cue.do === "hide" ? 1 : 0;
      if (seconds < cue.start) continue;
      const p = cue.do === "trace" && !traceFades ? 1 : Math.min(1, progress(cue, seconds));
      seen = cue.do === "hide" ? seen * (1 - p) : seen + (1 - seen) * p;
    }
    return seen ?? 1;
  };
  const whole = (target: string, seconds: number, traceFades: boolean): number =>
    owners(target).reduce((v, owner) => v * own(owner, seconds, traceFades), own(target, seconds, traceFades));

  return {
    durationSeconds: program.durationSeconds,
    speech: program.speech,
    cues,
    of,
    ofKind,
    affecting: (target) => [...owners(target), target].flatMap(of),
    within: (blockId) => cues.filter((c) => c.target === blockId || (c.target && owners(c.target).includes(blockId))),
    visibility: (target, seconds) => whole(target, seconds, false),
    appearance: (target, seconds) => whole(target, seconds, true),
    traced: (target, seconds) => {
      const traces = ofKind("trace", target);
      const begun = traces.findLast((cue) => seconds >= cue.start) ?? traces[0];
      return begun ? Math.min(1, progress(begun, seconds)) : 1;
    },
    emphasis: (target, seconds) => heatAt(ofKind("emphasize", target), seconds),
    parameters: parameterTrack(program.scene.parameters ?? {}, sets, evaluate),
    keyOf,
    parametersKey: (seconds) => keyOf(sets, seconds),
  };
}

/** What has not begun is told from what begins at this very moment: a drawing may change with it. */
function keyOf(cues: readonly Cue[], seconds: number): string {
  let key = "";
  for (const cue of cues) {
    const calm = cue.until === undefined ? 0 : rawProgress({ start: cue.until, seconds: calmSeconds }, seconds);
    key += seconds < cue.start ? ";" : `${rawProgress(cue, seconds) + calm};`;
  }
  return key;
}

function isKind<K extends Cue["do"]>(cue: Cue, kind: K): cue is CueFor<K> {
  return cue.do === kind;
}
