import type { LookName } from "#lib/contracts/looks";
import type { FilmedTransition } from "#lib/contracts/transitions";
import type { Size } from "#lib/render/box";
import { lookOf } from "#lib/render/look-of";
import type { Surface } from "#lib/render/surface";
import { directionOfLanguage } from "#lib/render/text/direction-of";
import { dissolve } from "#lib/render/transitions/dissolve";
import { fade } from "#lib/render/transitions/fade";
import { iris } from "#lib/render/transitions/iris";
import { push } from "#lib/render/transitions/push";
import { slide } from "#lib/render/transitions/slide";
import type { DrawTransition } from "#lib/render/transitions/transition-task";
import { wipe } from "#lib/render/transitions/wipe";
import { zoom } from "#lib/render/transitions/zoom";

const kinds: Readonly<Record<FilmedTransition, DrawTransition>> = { fade, dissolve, wipe, slide, zoom, push, iris };

export interface TransitionMoment {
  kind: FilmedTransition;
  /** 0 = only `from`, 1 = only `to`. */
  progress: number;
  /** Pictures of the frame's size, as `drawImage` takes them. */
  from: object;
  to: object;
  frame: Size;
  /** Of the scene that comes: fades pass through the look's ground, pictures move as the language is read. */
  look: LookName;
  language: string;
}

/**
 * One picture turning into another, at a moment of it. Covers the whole frame; a pure function of its arguments, the
 * same in films and previews. At progress 0 and 1 it is exactly the one and the other picture.
 */
export function drawTransition<P>(surface: Surface<P>, moment: TransitionMoment): void {
  const { kind, progress, from, to, frame } = moment;
  const { ground, colors } = lookOf(moment.look);
  const direction = directionOfLanguage(moment.language);
  surface.save();
  surface.globalAlpha = 1;
  if (progress <= 0 || progress >= 1) {
    surface.drawImage(progress <= 0 ? from : to, 0, 0, frame.width, frame.height);
  } else {
    kinds[kind]({ surface, from, to, frame, progress, direction, ground, accent: colors.accent });
  }
  surface.restore();
}
