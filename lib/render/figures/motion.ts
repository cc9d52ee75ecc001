import { type Affine, after, applied, shifted, still, turned } from "#lib/render/figures/affine";
import type { Reader } from "#lib/render/figures/object-drawing";
import { minus, type Spot, times } from "#lib/render/figures/spot";
import type { CueFor } from "#lib/render/timeline/cue";
import { progress } from "#lib/render/timeline/progress";

/** A move or a turn of an object, or of a group that it is in. */
export interface Motion {
  cue: CueFor<"move"> | CueFor<"transform">;
  /** Spots of what moves (the object or the whole group) at rest: its first one, and its middle. */
  rest: (read: Reader) => { first: Spot; middle: Spot };
}

const radians = Math.PI / 180;

/** Where an object has been moved to: its motions one after another, in the order in which they start. */
export function movedBy(motions: readonly Motion[], read: Reader, seconds: number): Affine {
  let place = still;
  for (const { cue, rest } of motions) {
    const p = progress(cue, seconds);
    if (p === 0) continue;
    if (cue.do === "move") {
      const { by, to } = cue.action;
      const whole = to
        ? minus(read.spot(to), applied(place, rest(read).first))
        : by
          ? read.spot(by)
          : ([0, 0] as const);
      place = after(shifted(times(whole, p)), place);
    } else {
      const { rotateDegrees, scale, about } = cue.action;
      const pivot = about ? read.spot(about) : applied(place, rest(read).middle);
      const angle = rotateDegrees === undefined ? 0 : read.value(rotateDegrees) * radians;
      const size = scale === undefined ? 1 : read.value(scale);
      place = after(turned(pivot, angle * p, 1 + (size - 1) * p), place);
    }
  }
  return place;
}
