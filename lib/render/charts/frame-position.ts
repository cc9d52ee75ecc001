import type { CueFor } from "#lib/render/timeline/cue";
import { progress } from "#lib/render/timeline/progress";

/** Where between the frames a chart stands: 2.5 is half way from the third to the fourth. Steps run from where it is. */
export function framePosition(steps: readonly CueFor<"step">[], count: number, seconds: number): number {
  let position = 0;
  for (const cue of steps) {
    if (seconds < cue.start) break;
    const goal = Math.min(count - 1, cue.action.line);
    position += (goal - position) * Math.min(1, progress(cue, seconds));
  }
  return position;
}
