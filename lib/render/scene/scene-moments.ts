import type { Timeline } from "#lib/render/timeline/timeline";

/** Seconds at which something begins, is half done or is done, and the last picture: what an audit looks at. */
export function sceneMoments(timeline: Timeline): number[] {
  const last = Math.max(0, timeline.durationSeconds - 0.04);
  const all = timeline.cues.flatMap((cue) => [cue.start + cue.seconds / 2, cue.start + cue.seconds]);
  const within = [...all.filter((seconds) => seconds >= 0 && seconds < last), last];
  return [...new Set(within.map((seconds) => Math.round(seconds * 1000) / 1000))].sort((a, b) => a - b);
}

/** The moment at rest that shows most: the poster of the scene. The later one where several show equally much. */
export function bestStill(timeline: Timeline, ids: readonly string[]): number {
  const last = Math.max(0, timeline.durationSeconds - 0.04);
  const targets = [...new Set([...ids, ...timeline.cues.flatMap((cue) => cue.target ?? [])])];
  const moments = [...timeline.cues.map((cue) => Math.min(last, cue.start + cue.seconds)), last].sort((a, b) => a - b);
  let best = last;
  let most = -1;
  for (const seconds of moments) {
    const shown = targets.filter((target) => timeline.visibility(target, seconds) > 0.95).length;
    const moving = timeline.cues.filter((c) => seconds > c.start + 0.01 && seconds < c.start + c.seconds - 0.01).length;
    const worth = shown - moving;
    if (worth >= most) {
      most = worth;
      best = seconds;
    }
  }
  return best;
}

const motions: ReadonlySet<string> = new Set(["step", "move", "transform"]);

/** Blocks of which a part moves at that moment. */
export function movingBlocks(timeline: Timeline, seconds: number): ReadonlySet<string> {
  const under = timeline.cues.filter(
    (cue) => motions.has(cue.do) && seconds >= cue.start && seconds < cue.start + cue.seconds,
  );
  return new Set(under.flatMap((cue) => cue.target?.split(/[.#]/, 1)[0] ?? []));
}

/** Whether something of a block comes, goes, or is being changed at that moment. */
export const isChanging = (timeline: Timeline, block: string, seconds: number): boolean =>
  timeline.cues.some(
    ({ target, start, seconds: length }) =>
      seconds > start - 0.01 &&
      seconds < start + length + 0.01 &&
      (target === undefined || target.split(/[.#]/, 1)[0] === block),
  );
