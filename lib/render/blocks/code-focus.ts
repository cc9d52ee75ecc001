import { progress } from "#lib/render/timeline/progress";
import type { Timeline } from "#lib/render/timeline/timeline";

/** A run of lines that is lit, from 0; fractions while it moves. */
export interface Band {
  from: number;
  /** Behind the last line. */
  to: number;
  /** 0 to 1. */
  alpha: number;
}

export interface CodeFocus {
  /** How lit a line is: 1 in focus, or when nothing is. */
  lit(line: number): number;
  bands: readonly Band[];
}

interface State {
  lines: ReadonlySet<number>;
  bands: readonly (readonly [number, number])[];
}

const nothing: State = { lines: new Set(), bands: [] };

function stateOf(lines: readonly number[], count: number): State {
  const known = [...new Set(lines.map((line) => line - 1))].filter((line) => line < count).sort((a, b) => a - b);
  const bands: [number, number][] = [];
  for (const line of known) {
    const last = bands.at(-1);
    if (last && last[1] === line) last[1] = line + 1;
    else bands.push([line, line + 1]);
  }
  return { lines: new Set(known), bands };
}

/** The focus of a code block of `count` lines at a time: bands slide from where they were. */
export function codeFocus(timeline: Timeline, id: string, count: number, seconds: number): CodeFocus {
  const cues = timeline.ofKind("focus", id);
  const at = cues.findLastIndex((cue) => seconds > cue.start);
  const cue = cues[at];
  if (!cue) return { lit: () => 1, bands: [] };
  const before = at > 0 ? stateOf(cues[at - 1]?.action.lines ?? [], count) : nothing;
  const now = stateOf(cue.action.lines, count);
  const p = Math.min(1, progress(cue, seconds));
  const litIn = (state: State, line: number): number => (state.lines.size === 0 || state.lines.has(line) ? 1 : 0);
  return {
    lit: (line) => litIn(before, line) + (litIn(now, line) - litIn(before, line)) * p,
    bands: slide(before.bands, now.bands, p),
  };
}

type Span = readonly [number, number];

function slide(before: readonly Span[], now: readonly Span[], p: number): Band[] {
  const pairs = Math.max(before.length, now.length);
  return Array.from({ length: pairs }, (_, i): Band => {
    const [from, to] = [before[i], now[i]];
    if (from && to) return { from: from[0] + (to[0] - from[0]) * p, to: from[1] + (to[1] - from[1]) * p, alpha: 1 };
    const only = from ?? to ?? [0, 0];
    return { from: only[0], to: only[1], alpha: from ? 1 - p : p };
  });
}
