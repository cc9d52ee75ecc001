import type { SegmentRequest } from "#lib/contracts/film-segment";
import type { NodeKit } from "#lib/film/kit/node-kit";
import { I420Picture, type PixelRect } from "#lib/film/pixels/i420-picture";
import { prepareProgram } from "#lib/film/scenes/prepare-program";
import { RetainedScene } from "#lib/film/scenes/retained-scene";
import { Transition } from "#lib/film/scenes/transition";
import type { FilmSource } from "#lib/media/film-encoder";
import { lookOf } from "#lib/render/look-of";

/** A drawn picture and what of it changed with the frame. */
interface Stage {
  context: { getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray } };
  /** Draws a frame of the segment, counted from 0. */
  show(index: number): PixelRect[];
}

/** Frames of a segment for the encoder. `onFrame` is called before each; what it throws ends the filming. */
export function segmentSource(
  request: SegmentRequest,
  kit: NodeKit,
  onFrame: (index: number) => Promise<void>,
): FilmSource {
  const stage = stageOf(request, kit);
  const picture = new I420Picture(request.frame.width, request.frame.height);
  return {
    frames: segmentFrames(request),
    async draw(index) {
      await onFrame(index);
      const rects = stage.show(index);
      for (const rect of rects) {
        picture.put(stage.context.getImageData(rect.left, rect.top, rect.width, rect.height).data, rect);
      }
      return { planes: picture.planes, changed: rects.length > 0 };
    },
  };
}

export const segmentFrames = (request: SegmentRequest): number =>
  request.kind === "scene" ? request.toFrame - request.fromFrame : request.frames;

function stageOf(request: SegmentRequest, kit: NodeKit): Stage {
  const { frame } = request;
  if (request.kind === "scene") {
    const scene = new RetainedScene(prepareProgram(request.program, frame, kit), frame);
    return { context: scene.context, show: (index) => scene.show((request.fromFrame + index) / frame.fps) };
  }
  const { from, to, frames, transition } = request;
  const leaving = new RetainedScene(prepareProgram(from, frame, kit), frame);
  const coming = new RetainedScene(prepareProgram(to, frame, kit), frame);
  const leavingFrom = Math.round(from.durationSeconds * frame.fps) - frames;
  const blend = new Transition(leaving.canvas, coming.canvas, lookOf(from.look).ground, frame);
  return {
    context: blend.context,
    show(index) {
      leaving.show((leavingFrom + index) / frame.fps);
      coming.show(index / frame.fps);
      return blend.show(transition, (index + 1) / (frames + 1));
    },
  };
}
