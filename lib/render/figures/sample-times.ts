import type { PreparedObject } from "#lib/render/figures/prepared-object";
import type { Timeline } from "#lib/render/timeline/timeline";

const changing: ReadonlySet<string> = new Set(["set", "move", "transform"]);

/**
 * Moments that together show everything the objects will look like: starts and ends of what happens to them, and
 * `perChange` steps of every motion.
 */
export function sampleTimes(timeline: Timeline, objects: readonly PreparedObject[], perChange: number): number[] {
  const moments = new Set([0, timeline.durationSeconds]);
  const ours = new Set(objects.flatMap((object) => object.cues));
  const varies = objects.some((object) => object.varies);
  for (const cue of timeline.cues) {
    if (!ours.has(cue) && !(varies && cue.do === "set")) continue;
    const count = changing.has(cue.do) ? perChange : 1;
    for (let i = 0; i <= count; i++) moments.add(cue.start + (cue.seconds * i) / count);
  }
  return [...moments].sort((a, b) => a - b);
}
