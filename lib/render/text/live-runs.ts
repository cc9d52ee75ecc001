import type { TextRun } from "#lib/contracts/typeset";
import type { BlockContext } from "#lib/render/blocks/block";
import { compileExpression } from "#lib/render/compile-expression";
import { liveValues, writeNumber } from "#lib/render/live-values";
import type { Scope, Timeline } from "#lib/render/timeline/timeline";

/** Rich text in which values of parameters stand as they are at a time. */
export interface LiveRuns {
  at(seconds: number): TextRun[];
  /** Equal key = equal text. */
  keyAt(seconds: number): string;
  /** With the longest writing that each value ever has: room for all. */
  longest: TextRun[];
}

/** Moments of each change at which values are looked at to find the longest. */
const looks = 12;

/** Nothing when no value stands in the runs; what is no expression over the scene's parameters is plain text. */
export function liveRuns<P>(
  { scene, timeline }: Pick<BlockContext<P>, "scene" | "timeline">,
  runs: readonly TextRun[],
): LiveRuns | undefined {
  const names = Object.keys(scene.parameters ?? {});
  if (names.length === 0) return undefined;
  const found = runs.flatMap((run) => (run.kind === "tex" ? [] : liveValues(run.text)));
  const compiled = new Map<string, (scope: Scope) => string>();
  for (const { source, expression, decimals } of found) {
    try {
      const evaluate = compileExpression(expression, names);
      compiled.set(source, (scope) => writeNumber(evaluate(scope), decimals));
    } catch {
      // Braces that mean something else.
    }
  }
  if (compiled.size === 0) return undefined;
  const written = (write: (source: string) => string): TextRun[] =>
    runs.map((run) => {
      if (run.kind === "tex") return run;
      const text = liveValues(run.text).reduce(
        (whole, { source }) => (compiled.has(source) ? whole.replace(source, write(source)) : whole),
        run.text,
      );
      return { ...run, text };
    });
  const at = (seconds: number) => {
    const scope = timeline.parameters(seconds);
    return written((source) => compiled.get(source)?.(scope) ?? source);
  };
  const scopes = momentsOf(timeline).map((seconds) => timeline.parameters(seconds));
  const longestOf = (source: string): string =>
    scopes.map((scope) => compiled.get(source)?.(scope) ?? "").reduce((a, b) => (b.length > a.length ? b : a), "");
  return {
    at,
    keyAt: (seconds) =>
      at(seconds)
        .map((run) => run.text)
        .join(""),
    longest: written(longestOf),
  };
}

function momentsOf(timeline: Timeline): number[] {
  const sets = timeline.cues.filter((cue) => cue.do === "set");
  return [
    0,
    ...sets.flatMap(({ start, seconds }) => Array.from({ length: looks + 1 }, (_, i) => start + (seconds * i) / looks)),
  ];
}
