import type { Value } from "#lib/contracts/figure-objects";
import type { CueFor } from "#lib/render/timeline/cue";
import { progress } from "#lib/render/timeline/progress";
import type { Scope } from "#lib/render/timeline/timeline";

interface Run {
  cue: CueFor<"set">;
  from: Scope;
  to: Scope;
}

/** A scene's parameters over time: each `set` runs from the values at its start. `cues` are in order of start. */
export function parameterTrack(
  first: Scope,
  cues: readonly CueFor<"set">[],
  evaluate: (value: Value, scope: Scope) => number,
): (seconds: number) => Scope {
  const runs: Run[] = [];
  const at = (seconds: number): Scope => {
    let scope: Record<string, number> | undefined;
    for (const { cue, from, to } of runs) {
      if (seconds < cue.start) break;
      const p = progress(cue, seconds);
      scope ??= { ...first };
      for (const [name, end] of Object.entries(to)) {
        const begin = from[name] ?? end;
        scope[name] = begin + (end - begin) * p;
      }
    }
    return scope ?? first;
  };
  for (const cue of cues) {
    const from = at(cue.start);
    const to = Object.fromEntries(
      Object.entries(cue.action.parameters).map(([name, value]) => [name, evaluate(value, from)]),
    );
    runs.push({ cue, from, to });
  }
  return at;
}
