import { easeOf } from "#lib/render/timeline/ease";
import { rawProgress } from "#lib/render/timeline/progress";
import type { Timeline } from "#lib/render/timeline/timeline";

/** How a line comes: its terms may fly in from earlier lines. Seconds of the scene. */
export interface LineEntry {
  start: number;
  seconds: number;
  flies: boolean;
  /** true when a `show` of the line itself brings it. */
  shown?: boolean;
  /** Lines that terms may come from; all earlier ones without. */
  from?: readonly number[];
}

/** What a derivation's `step` cues say of its lines. */
export interface DerivationSteps {
  /** By line; undefined for a line that comes with its block. */
  entries: readonly (LineEntry | undefined)[];
  /** How far a line has stepped back behind the newest one, 0 to 1. */
  dimmed(line: number, seconds: number): number;
  /** The line that is newest at a time; -1 before the first. */
  newest(seconds: number): number;
}

const firstLineSeconds = 0.8;
/** Part of a step in which the earlier lines dim. */
const dimPart = 0.35;

/**
 * Reads the steps of a block of `count` lines. Lines before the first step's line are there from the beginning; a line
 * that is stepped over comes with the one after it.
 */
export function derivationSteps(timeline: Timeline, id: string, count: number): DerivationSteps {
  const steps = timeline.ofKind("step", id);
  const first = steps[0];
  const lines = Array.from({ length: count }, (_, line) => line);
  const entries = lines.map((line): LineEntry | undefined => {
    const shown = timeline.ofKind("show", `${id}.${line}`)[0];
    if (shown) return { start: shown.start, seconds: shown.seconds, flies: false, shown: true };
    if (!first) return undefined;
    const own = steps.find((cue) => cue.action.line === line);
    if (own) return { start: own.start, seconds: own.seconds, flies: true, from: sources(own.action.from) };
    if (line < first.action.line) {
      return { start: Math.max(0.1, timeline.speech.from - 0.2), seconds: firstLineSeconds, flies: false };
    }
    const later = steps.find((cue) => cue.action.line > line);
    return later ? { start: later.start, seconds: later.seconds * 0.6, flies: false } : never;
  });
  return {
    entries,
    dimmed: (line, seconds) =>
      steps.reduce((dim, cue) => {
        if (seconds <= cue.start) return dim;
        const p = easeOf.smooth(rawProgress({ start: cue.start, seconds: cue.seconds * dimPart }, seconds));
        return dim + (Number(cue.action.line !== line) - dim) * p;
      }, 0),
    newest: (seconds) => {
      const step = steps.findLast((cue) => seconds >= cue.start);
      if (step) return step.action.line;
      return entries.findLastIndex((entry) => entry === undefined || seconds >= entry.start);
    },
  };
}

/** The steps end before this line: it is not part of what the scene tells. */
const never: LineEntry = { start: Number.POSITIVE_INFINITY, seconds: 1, flies: false };

const sources = (from: number | readonly number[] | undefined): readonly number[] | undefined =>
  from === undefined ? undefined : [from].flat();
