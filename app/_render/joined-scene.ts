import type { SceneNeighbor, ScenePreview } from "#lib/contracts/scene-preview";
import type { SceneProgram } from "#lib/contracts/scene-program";
import type { Size } from "#lib/render/box";
import { drawTransition } from "#lib/render/draw-transition";
import type { Kit } from "#lib/render/kit";
import { prepareScene } from "#lib/render/prepare-scene";

export interface JoinedScene {
  durationSeconds: number;
  bestStillSeconds: number;
  /** Puts a moment of the scene on the surface, frame by frame as the film has it. */
  draw(surface: CanvasRenderingContext2D, seconds: number): void;
}

/** What the drawing takes of a preview. */
export type Joined = Pick<ScenePreview, "program" | "frame" | "before" | "after">;

/** A scene together with the transitions into and out of it, in which the scene beside it is seen as well. */
export function joinedScene(
  { program, frame: { fps }, before, after }: Joined,
  size: Size,
  kit: Kit<Path2D>,
): JoinedScene {
  const own = prepareScene<Path2D>(program, size, kit);
  const frames = Math.round(program.durationSeconds * fps);
  const coming = before && transition({ ...before, from: before.program, to: program, fps, size, kit });
  const leaving = after && transition({ ...after, from: program, to: after.program, fps, size, kit });
  return {
    durationSeconds: own.durationSeconds,
    bestStillSeconds: own.bestStillSeconds,
    draw: (surface, seconds) => {
      const index = Math.floor(seconds * fps + 0.001);
      const untilLeaving = frames - (after?.frames ?? 0);
      if (before && index < before.frames) coming?.(surface, index);
      else if (index >= untilLeaving && leaving) leaving(surface, index - untilLeaving);
      else own.draw(surface, seconds);
    },
  };
}

interface TransitionTask extends SceneNeighbor {
  from: SceneProgram;
  to: SceneProgram;
  fps: number;
  size: Size;
  kit: Kit<Path2D>;
}

/** Draws a transition's frames, counted from 0; its two pictures are made when first needed. */
function transition({ from, to, transition: kind, frames, fps, size, kit }: TransitionTask) {
  let pictures: { leaving: Picture; coming: Picture } | undefined;
  const leavingFrom = Math.round(from.durationSeconds * fps) - frames;
  return (surface: CanvasRenderingContext2D, index: number): void => {
    pictures ??= { leaving: new Picture(from, size, kit), coming: new Picture(to, size, kit) };
    drawTransition(surface, {
      kind,
      progress: (index + 1) / (frames + 1),
      from: pictures.leaving.at((leavingFrom + index) / fps),
      to: pictures.coming.at(index / fps),
      frame: size,
      look: to.look,
      language: to.language,
    });
  };
}

/** A scene on a canvas of its own. */
class Picture {
  readonly #surface: CanvasRenderingContext2D;
  readonly #scene: Pick<JoinedScene, "draw">;

  constructor(program: SceneProgram, size: Size, kit: Kit<Path2D>) {
    const surface = Object.assign(document.createElement("canvas"), size).getContext("2d");
    if (!surface) throw new Error("This browser draws no canvas.");
    this.#surface = surface;
    this.#scene = prepareScene<Path2D>(program, size, kit);
  }

  at(seconds: number): HTMLCanvasElement {
    this.#scene.draw(this.#surface, seconds);
    return this.#surface.canvas;
  }
}
