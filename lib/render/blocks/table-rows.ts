import { progress } from "#lib/render/timeline/progress";
import type { Timeline } from "#lib/render/timeline/timeline";

/** How much later a row comes than the one above it, in parts of a change. */
const stagger = 0.35;

/**
 * How much of a row is there, 0 to 1: `rows` cues build the table row by row; without any, the rows follow one another
 * when the table enters.
 */
export function rowPresence(timeline: Timeline, id: string, row: number, count: number, seconds: number): number {
  const own = timeline.appearance(`${id}.${row}`, seconds);
  if (own <= 0) return 0;
  const cues = timeline.ofKind("rows", id);
  if (cues.length === 0) {
    const whole = timeline.appearance(id, seconds);
    if (whole >= 1 || whole <= 0) return own;
    const begin = (0.6 * (row + 1)) / (count + 1);
    return (own / whole) * Math.min(1, Math.max(0, (whole - begin) / 0.4));
  }
  let there = 0;
  let before = 0;
  for (const cue of cues) {
    if (seconds < cue.start) break;
    const late = Math.max(0, row - before) * stagger * cue.seconds;
    const p = Math.min(1, progress({ ...cue, start: cue.start + late }, seconds));
    there += (Number(row < cue.action.count) - there) * p;
    before = cue.action.count;
  }
  return own * there;
}
