import type { Cue } from "#lib/render/timeline/cue";

/** 0 before a cue, 1 after it, without its ease. */
export const rawProgress = (cue: Pick<Cue, "start" | "seconds">, seconds: number): number =>
  cue.seconds <= 0 ? Number(seconds >= cue.start) : Math.min(1, Math.max(0, (seconds - cue.start) / cue.seconds));

/** 0 before a cue, 1 after it, along its ease (a spring passes 1 on the way). */
export const progress = (cue: Pick<Cue, "start" | "seconds" | "ease">, seconds: number): number =>
  cue.ease(rawProgress(cue, seconds));
