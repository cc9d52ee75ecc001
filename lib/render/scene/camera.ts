import type { Box, Size } from "#lib/render/box";
import type { CueFor } from "#lib/render/timeline/cue";
import { progress } from "#lib/render/timeline/progress";
import type { Timeline } from "#lib/render/timeline/timeline";

/** What the camera sees: its middle in frame px and how many times it is closer. */
export interface View {
  x: number;
  y: number;
  zoom: number;
}

/** Share of the frame that a target fills when nobody gives a zoom, and the closest such a camera goes. */
const filled = 0.8;
const closest = 2;
/** Part of the view that stays free before things that are larger than it. */
const rim = 0.06;

/**
 * The view over time, or nothing for a scene whose camera stands still. `boxOf` finds targets in frame px, `readingOf` says
 * how those are read that are no pictures.
 */
export function cameraOf(
  timeline: Timeline,
  frame: Size,
  boxOf: (target: string) => Box | undefined,
  readingOf: (target: string) => "ltr" | "rtl" | undefined,
) {
  const cues = timeline.cues.filter((cue): cue is CueFor<"camera"> => cue.do === "camera");
  if (cues.length === 0) return undefined;
  const whole: View = { x: frame.width / 2, y: frame.height / 2, zoom: 1 };
  const goals = cues.map((cue): View => {
    const box = cue.target === undefined ? undefined : boxOf(cue.target);
    if (!box) return whole;
    const near = Math.min((filled * frame.width) / box.width, (filled * frame.height) / box.height, closest);
    const zoom = cue.action.zoom ?? Math.max(1, near);
    // The view never leaves the frame.
    const keep = (middle: number, size: number): number =>
      Math.min(size - size / zoom / 2, Math.max(size / zoom / 2, middle));
    const seen = { width: frame.width / zoom, height: frame.height / zoom };
    // What is read and larger than the view is seen from its beginning, a picture in its middle.
    const wide = box.width + 2 * rim * seen.width - seen.width;
    const high = box.height + 2 * rim * seen.height - seen.height;
    const reading = readingOf(cue.target ?? "");
    const aside = reading ? Math.max(0, wide / 2) * (reading === "ltr" ? -1 : 1) : 0;
    const up = reading ? Math.max(0, high / 2) : 0;
    return {
      x: keep(box.x + box.width / 2 + aside, frame.width),
      y: keep(box.y + box.height / 2 - up, frame.height),
      zoom,
    };
  });
  return {
    key: (seconds: number): string => timeline.keyOf(cues, seconds),
    at: (seconds: number): View => {
      let view = whole;
      for (const [i, cue] of cues.entries()) {
        const goal = goals[i];
        if (!goal || seconds < cue.start) break;
        const p = progress(cue, seconds);
        const between = (a: number, b: number): number => a + (b - a) * p;
        view = { x: between(view.x, goal.x), y: between(view.y, goal.y), zoom: between(view.zoom, goal.zoom) };
      }
      return view;
    },
  };
}
export type Camera = NonNullable<ReturnType<typeof cameraOf>>;
