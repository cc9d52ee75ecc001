import type { Timeline } from "#lib/render/timeline/timeline";

/** How much of an object is there. */
export interface Presence {
  /** Opacity, 0 to 1. */
  alpha: number;
  /** Part of its lines that is drawn, 0 to 1. */
  part: number;
}

const away: Presence = { alpha: 0, part: 0 };

/** Where in the order of drawing an object enters with its block: the first at once, the last at `late`. */
const late = 0.55;

/**
 * The presence of `block.object` at a time: lines draw themselves when shown, the rest fades in; a trace draws; what is
 * hidden fades out. When the whole block enters, its objects (`rank` 0 to 1) follow one another.
 */
export function presenceOf(
  timeline: Timeline,
  {
    block,
    object,
    groups,
    rank,
    draws,
  }: { block: string; object: string; groups: readonly string[]; rank: number; draws: boolean },
): (seconds: number) => Presence {
  const id = `${block}.${object}`;
  const owners = groups.map((group) => `${block}.${group}`);
  const chain = [id, ...owners];
  const entering = timeline.ofKind("show", block)[0];
  return (seconds) => {
    const whole = timeline.visibility(block, seconds);
    if (whole <= 0) return away;
    let alpha = timeline.visibility(id, seconds);
    for (const owner of owners) alpha *= timeline.visibility(owner, seconds) / whole;
    if (alpha <= 0) return away;
    let part = 1;
    for (const target of chain) part = Math.min(part, timeline.traced(target, seconds));
    const showing = draws ? Math.min(...chain.map((target) => ownEntrance(timeline, target, seconds))) : 1;
    if (showing < 1) {
      part = Math.min(part, showing);
      alpha = Math.min(1, alpha / Math.max(showing, 0.01));
    }
    if (entering && whole < 1 && seconds < entering.start + entering.seconds) {
      const begin = rank * late;
      const own = Math.min(1, Math.max(0, (whole - begin) / (1 - late)));
      if (own <= 0) return away;
      alpha = (alpha / whole) * (draws ? 1 : own);
      part = draws ? Math.min(part, own) : part;
    }
    return { alpha: Math.min(1, alpha), part };
  };
}

/** Progress of the show that brought a target, 1 when it is there or on its way out. */
function ownEntrance(timeline: Timeline, target: string, seconds: number): number {
  const shown = timeline.ofKind("show", target).findLast((cue) => seconds >= cue.start);
  if (!shown) return 1;
  const hidden = timeline.ofKind("hide", target).findLast((cue) => seconds >= cue.start);
  if (hidden && hidden.start > shown.start) return 1;
  return Math.min(1, shown.ease((seconds - shown.start) / shown.seconds));
}
