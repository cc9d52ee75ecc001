import type { BlockContext } from "#lib/render/blocks/block";
import { progress } from "#lib/render/timeline/progress";

/** An edge at a moment. */
export interface EdgeState {
  alpha: number;
  /** Part of it that is drawn. */
  part: number;
  /** Where on it a light is, 0 to 1; absent without one. */
  light: number | undefined;
  /** Part of it that a light has passed: it stays lit. */
  lit: number;
}

/**
 * An edge draws itself when it is shown. A trace draws an edge that is not there yet, and sends a light along one that
 * is; what the light has passed stays lit.
 */
export function edgeState<P>({ timeline }: BlockContext<P>, target: string, seconds: number): EdgeState {
  const cues = timeline.of(target).filter((cue) => cue.do === "show" || cue.do === "hide" || cue.do === "trace");
  const block = timeline.appearance(target.split(".", 1)[0] ?? target, seconds);
  let alpha = cues.length === 0 || cues[0]?.do === "hide" ? 1 : 0;
  let part = alpha;
  let light: number | undefined;
  let lit = 0;
  for (const cue of cues) {
    if (seconds < cue.start) break;
    const p = Math.min(1, progress(cue, seconds));
    if (cue.do === "hide") {
      alpha *= 1 - p;
      if (p >= 1) part = 0;
    } else if (cue.do === "show") {
      if (alpha < 1) [alpha, part] = [1, Math.max(part, p)];
      else part = Math.max(part, p);
    } else {
      if (alpha < 1 || part <= 0) [alpha, part] = [1, Math.max(part, p)];
      light = p > 0 && p < 1 ? p : undefined;
      lit = Math.max(lit, p);
    }
  }
  return { alpha: alpha * block, part, light, lit };
}
